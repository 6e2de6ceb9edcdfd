import { LintPanel as LintPanel_3bb65c8d3db345b70fff1c3ee8006ead } from '../../../../src/plugins/line/admin/LintPanel'
import { DeskBar as DeskBar_175495c6e87a0a2a53a74c573e3bdffc } from '../../../../src/plugins/desk/admin/DeskBar'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CodeComponent as CodeComponent_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { codeConverterClient as codeConverterClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CodeBlockBlockComponent as CodeBlockBlockComponent_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LanguagesField as LanguagesField_b88e13ae6f494a81a6e293d08b080e91 } from '../../../../src/fields/admin/Languages'
import { LanguagesCell as LanguagesCell_b88e13ae6f494a81a6e293d08b080e91 } from '../../../../src/fields/admin/Languages'
import { Receipts as Receipts_dd48b8e949e3807129f0f04a28fa67df } from '../../../../src/plugins/syndication/admin/Receipts'
import { OverviewComponent as OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaImageComponent as MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { PreviewComponent as PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { PublishLanguage as PublishLanguage_6e915436c35eeb18ca59deee0df8877f } from '../../../../src/fields/admin/LanguageButtons'
import { WithdrawLanguage as WithdrawLanguage_6e915436c35eeb18ca59deee0df8877f } from '../../../../src/fields/admin/LanguageButtons'
import { MergeTags as MergeTags_39913fce17879f68fd06743d3c217b09 } from '../../../../src/collections/tags/admin/MergeTags'
import { DeskLink as DeskLink_1e974baf6937c7b0eeb266613f6178ca } from '../../../../src/fields/admin/DeskLink'
import { Timetable as Timetable_1eb7e616aa36a428388f608c95c4beba } from '../../../../src/collections/events/posting/admin/Timetable'
import { Facts as Facts_51e1b734e319e822b4d8d0da7e9db03e } from '../../../../src/fields/admin/Facts'
import { ResetSecondFactor as ResetSecondFactor_3c469d67a5109bd3c626d88ca8b47f8d } from '../../../../src/collections/members/admin/ResetSecondFactor'
import { SanctionMember as SanctionMember_296db6381619983175a434443781c0b4 } from '../../../../src/plugins/sanctions/admin/SanctionMember'
import { EraseMember as EraseMember_3862f3a53ec689af764a264d5e07ebb7 } from '../../../../src/plugins/privacy/admin/EraseMember'
import { MemberGlance as MemberGlance_166b92e60587561bb4bc93d467aa9332 } from '../../../../src/plugins/standing/admin/MemberGlance'
import { AcceptancePanel as AcceptancePanel_8cbc99f0515f78504cb3604c263cd47c } from '../../../../src/collections/code-of-conduct/admin/AcceptancePanel'
import { AcceptanceCell as AcceptanceCell_94f16f5d8803989c11bade43fe84a3e1 } from '../../../../src/collections/code-of-conduct/admin/AcceptanceCell'
import { ReasonsCell as ReasonsCell_a6e518754622f12e3988ddcb4335acf7 } from '../../../../src/plugins/moderation/admin/cells'
import { AgeCell as AgeCell_a6e518754622f12e3988ddcb4335acf7 } from '../../../../src/plugins/moderation/admin/cells'
import { DecideCase as DecideCase_b3a75abee9bbb318c75895c6dc9ed24a } from '../../../../src/plugins/moderation/admin/DecideCase'
import { LessonReport as LessonReport_c3ccadb423621e20a3a6b70c2c4cbf56 } from '../../../../src/plugins/moderation/admin/LessonReport'
import { LiftSanction as LiftSanction_e12c0179b92c0daf5240dfd14940e241 } from '../../../../src/plugins/sanctions/admin/LiftSanction'
import { DecideAppeal as DecideAppeal_a41594937b2769d31fd7c8283504f488 } from '../../../../src/plugins/redress/admin/DecideAppeal'
import { RaidSwitch as RaidSwitch_93a3daa2c49655f0cd9b2ec2b82e7467 } from '../../../../src/plugins/watch/admin/RaidSwitch'
import { RetryButton as RetryButton_60db5b9c6a16bb8755a78a27169655b2 } from '../../../../src/plugins/outbox/admin/RetryButton'
import { AccountHealth as AccountHealth_e3813a837d1e12aa0ae9f2d3a101deeb } from '../../../../src/plugins/syndication/admin/AccountHealth'
import { SecretInput as SecretInput_e56600b4db99b1f78f5c8a0a1f25d5c0 } from '../../../../src/plugins/syndication/admin/SecretInput'
import { CheckChannel as CheckChannel_09d330cabe846c67e404128c96294767 } from '../../../../src/plugins/syndication/admin/CheckChannel'
import { PauseChannel as PauseChannel_ed7f7fbf199d5a3f98d27bc5791c888d } from '../../../../src/plugins/syndication/admin/PauseChannel'
import { LinkCell as LinkCell_4350316ee7d692af27a3ba8b3752eccf } from '../../../../src/plugins/syndication/admin/LinkCell'
import { Permalink as Permalink_c1aaf13e751927d4a9b01e8da3d4087c } from '../../../../src/plugins/syndication/admin/Permalink'
import { StatusCell as StatusCell_4fdf7f46412bbb6007ee01d9e9fe99cc } from '../../../../src/plugins/syndication/admin/StatusCell'
import { StatusField as StatusField_f1e1c462364146a2ba762597e151d751 } from '../../../../src/plugins/syndication/admin/StatusField'
import { DeliveryActions as DeliveryActions_f27e5b9cb8a7a22a34545733c027bdbd } from '../../../../src/plugins/syndication/admin/DeliveryActions'
import { HeldDeliveries as HeldDeliveries_899e05458145d84b7e4bdcdc35bf11d6 } from '../../../../src/plugins/syndication/admin/HeldDeliveries'
import { StopSwitch as StopSwitch_1bcbca0f1f6835ada4afad9b218f3dfe } from '../../../../src/plugins/syndication/admin/StopSwitch'
import { AppGuide as AppGuide_1c7b83abe3cc9f9ad3a4cd896bda4402 } from '../../../../src/plugins/syndication/admin/AppGuide'
import { ProviderStates as ProviderStates_9bb65ebf79dc191671e4235dea6f8c6a } from '../../../../src/plugins/moderation/admin/ProviderStates'
import { StopBanner as StopBanner_7dd0812e36da91b4196bd5753a18a8bf } from '../../../../src/plugins/syndication/admin/StopBanner'
import { TimesLink as TimesLink_010c2914f1be0b1f8e1247c15644c018 } from '../../../../src/plugins/watch/admin/TimesLink'
import { MailLink as MailLink_d13169e9213eca902abd2ba77da6c65d } from '../../../../src/plugins/notifications/admin/MailLink'
import { Today as Today_78d0104dfdd607937ef51cff71b09f26 } from '../../../../src/plugins/today/admin/Today'
import { NextDays as NextDays_c4ca4fbe527bbfca461dcff7232ada61 } from '../../../../src/plugins/calendar/admin/NextDays'
import { SiteLogIn as SiteLogIn_24bb4ae803be3d46c68dfc52ef8bff64 } from '../../../../src/collections/members/admin/SiteLogIn'
import { InboxLink as InboxLink_27a758ec30c8b026bd1c957acae78a59 } from '../../../../src/plugins/conversations/admin/InboxLink'
import { QueueLink as QueueLink_b16c64f823ad5cbef3fe5c4d55cbd1df } from '../../../../src/plugins/moderation/admin/QueueLink'
import { CalendarLink as CalendarLink_d25d706dd658163730c19dacf3c5babb } from '../../../../src/plugins/calendar/admin/CalendarLink'
import { InboxView as InboxView_c3110fd973eeee168edb474ce300331f } from '../../../../src/plugins/conversations/admin/InboxView'
import { QueueView as QueueView_76c54bb9d4420a515f3493b244bd310d } from '../../../../src/plugins/moderation/admin/QueueView'
import { TimesView as TimesView_5efb4cbbd3a48c267ad1cb48c9491e05 } from '../../../../src/plugins/watch/admin/TimesView'
import { MailView as MailView_ddbe1a509c662a54319cfcaebdaef108 } from '../../../../src/plugins/notifications/admin/MailView'
import { CalendarView as CalendarView_48b724b1033f07692c0ed5ce715b4bf1 } from '../../../../src/plugins/calendar/admin/CalendarView'
import { Unauthorized as Unauthorized_d85bf6d20bc3c096e0f80f29c4c639a9 } from '../../../../src/collections/members/admin/Unauthorized'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/plugins/line/admin/LintPanel#LintPanel": LintPanel_3bb65c8d3db345b70fff1c3ee8006ead,
  "/src/plugins/desk/admin/DeskBar#DeskBar": DeskBar_175495c6e87a0a2a53a74c573e3bdffc,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#CodeComponent": CodeComponent_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#codeConverterClient": codeConverterClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#CodeBlockBlockComponent": CodeBlockBlockComponent_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/fields/admin/Languages#LanguagesField": LanguagesField_b88e13ae6f494a81a6e293d08b080e91,
  "/src/fields/admin/Languages#LanguagesCell": LanguagesCell_b88e13ae6f494a81a6e293d08b080e91,
  "/src/plugins/syndication/admin/Receipts#Receipts": Receipts_dd48b8e949e3807129f0f04a28fa67df,
  "@payloadcms/plugin-seo/client#OverviewComponent": OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaImageComponent": MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#PreviewComponent": PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "/src/fields/admin/LanguageButtons#PublishLanguage": PublishLanguage_6e915436c35eeb18ca59deee0df8877f,
  "/src/fields/admin/LanguageButtons#WithdrawLanguage": WithdrawLanguage_6e915436c35eeb18ca59deee0df8877f,
  "/src/collections/tags/admin/MergeTags#MergeTags": MergeTags_39913fce17879f68fd06743d3c217b09,
  "/src/fields/admin/DeskLink#DeskLink": DeskLink_1e974baf6937c7b0eeb266613f6178ca,
  "/src/collections/events/posting/admin/Timetable#Timetable": Timetable_1eb7e616aa36a428388f608c95c4beba,
  "/src/fields/admin/Facts#Facts": Facts_51e1b734e319e822b4d8d0da7e9db03e,
  "/src/collections/members/admin/ResetSecondFactor#ResetSecondFactor": ResetSecondFactor_3c469d67a5109bd3c626d88ca8b47f8d,
  "/src/plugins/sanctions/admin/SanctionMember#SanctionMember": SanctionMember_296db6381619983175a434443781c0b4,
  "/src/plugins/privacy/admin/EraseMember#EraseMember": EraseMember_3862f3a53ec689af764a264d5e07ebb7,
  "/src/plugins/standing/admin/MemberGlance#MemberGlance": MemberGlance_166b92e60587561bb4bc93d467aa9332,
  "/src/collections/code-of-conduct/admin/AcceptancePanel#AcceptancePanel": AcceptancePanel_8cbc99f0515f78504cb3604c263cd47c,
  "/src/collections/code-of-conduct/admin/AcceptanceCell#AcceptanceCell": AcceptanceCell_94f16f5d8803989c11bade43fe84a3e1,
  "/src/plugins/moderation/admin/cells#ReasonsCell": ReasonsCell_a6e518754622f12e3988ddcb4335acf7,
  "/src/plugins/moderation/admin/cells#AgeCell": AgeCell_a6e518754622f12e3988ddcb4335acf7,
  "/src/plugins/moderation/admin/DecideCase#DecideCase": DecideCase_b3a75abee9bbb318c75895c6dc9ed24a,
  "/src/plugins/moderation/admin/LessonReport#LessonReport": LessonReport_c3ccadb423621e20a3a6b70c2c4cbf56,
  "/src/plugins/sanctions/admin/LiftSanction#LiftSanction": LiftSanction_e12c0179b92c0daf5240dfd14940e241,
  "/src/plugins/redress/admin/DecideAppeal#DecideAppeal": DecideAppeal_a41594937b2769d31fd7c8283504f488,
  "/src/plugins/watch/admin/RaidSwitch#RaidSwitch": RaidSwitch_93a3daa2c49655f0cd9b2ec2b82e7467,
  "/src/plugins/outbox/admin/RetryButton#RetryButton": RetryButton_60db5b9c6a16bb8755a78a27169655b2,
  "/src/plugins/syndication/admin/AccountHealth#AccountHealth": AccountHealth_e3813a837d1e12aa0ae9f2d3a101deeb,
  "/src/plugins/syndication/admin/SecretInput#SecretInput": SecretInput_e56600b4db99b1f78f5c8a0a1f25d5c0,
  "/src/plugins/syndication/admin/CheckChannel#CheckChannel": CheckChannel_09d330cabe846c67e404128c96294767,
  "/src/plugins/syndication/admin/PauseChannel#PauseChannel": PauseChannel_ed7f7fbf199d5a3f98d27bc5791c888d,
  "/src/plugins/syndication/admin/LinkCell#LinkCell": LinkCell_4350316ee7d692af27a3ba8b3752eccf,
  "/src/plugins/syndication/admin/Permalink#Permalink": Permalink_c1aaf13e751927d4a9b01e8da3d4087c,
  "/src/plugins/syndication/admin/StatusCell#StatusCell": StatusCell_4fdf7f46412bbb6007ee01d9e9fe99cc,
  "/src/plugins/syndication/admin/StatusField#StatusField": StatusField_f1e1c462364146a2ba762597e151d751,
  "/src/plugins/syndication/admin/DeliveryActions#DeliveryActions": DeliveryActions_f27e5b9cb8a7a22a34545733c027bdbd,
  "/src/plugins/syndication/admin/HeldDeliveries#HeldDeliveries": HeldDeliveries_899e05458145d84b7e4bdcdc35bf11d6,
  "/src/plugins/syndication/admin/StopSwitch#StopSwitch": StopSwitch_1bcbca0f1f6835ada4afad9b218f3dfe,
  "/src/plugins/syndication/admin/AppGuide#AppGuide": AppGuide_1c7b83abe3cc9f9ad3a4cd896bda4402,
  "/src/plugins/moderation/admin/ProviderStates#ProviderStates": ProviderStates_9bb65ebf79dc191671e4235dea6f8c6a,
  "/src/plugins/syndication/admin/StopBanner#StopBanner": StopBanner_7dd0812e36da91b4196bd5753a18a8bf,
  "/src/plugins/watch/admin/TimesLink#TimesLink": TimesLink_010c2914f1be0b1f8e1247c15644c018,
  "/src/plugins/notifications/admin/MailLink#MailLink": MailLink_d13169e9213eca902abd2ba77da6c65d,
  "/src/plugins/today/admin/Today#Today": Today_78d0104dfdd607937ef51cff71b09f26,
  "/src/plugins/calendar/admin/NextDays#NextDays": NextDays_c4ca4fbe527bbfca461dcff7232ada61,
  "/src/collections/members/admin/SiteLogIn#SiteLogIn": SiteLogIn_24bb4ae803be3d46c68dfc52ef8bff64,
  "/src/plugins/conversations/admin/InboxLink#InboxLink": InboxLink_27a758ec30c8b026bd1c957acae78a59,
  "/src/plugins/moderation/admin/QueueLink#QueueLink": QueueLink_b16c64f823ad5cbef3fe5c4d55cbd1df,
  "/src/plugins/calendar/admin/CalendarLink#CalendarLink": CalendarLink_d25d706dd658163730c19dacf3c5babb,
  "/src/plugins/conversations/admin/InboxView#InboxView": InboxView_c3110fd973eeee168edb474ce300331f,
  "/src/plugins/moderation/admin/QueueView#QueueView": QueueView_76c54bb9d4420a515f3493b244bd310d,
  "/src/plugins/watch/admin/TimesView#TimesView": TimesView_5efb4cbbd3a48c267ad1cb48c9491e05,
  "/src/plugins/notifications/admin/MailView#MailView": MailView_ddbe1a509c662a54319cfcaebdaef108,
  "/src/plugins/calendar/admin/CalendarView#CalendarView": CalendarView_48b724b1033f07692c0ed5ce715b4bf1,
  "/src/collections/members/admin/Unauthorized#Unauthorized": Unauthorized_d85bf6d20bc3c096e0f80f29c4c639a9,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
