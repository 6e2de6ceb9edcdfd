import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar. */
  DateTime: { input: string; output: string; }
  /** A field whose value conforms to the standard internet email address format as specified in HTML Spec: https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address. */
  EmailAddress: { input: string; output: string; }
  /** The `JSON` scalar type represents JSON values as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf). */
  JSON: { input: unknown; output: unknown; }
  /** The `JSONObject` scalar type represents JSON objects as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf). */
  JSONObject: { input: unknown; output: unknown; }
};

export type Announcement_Content_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type Announcement_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Announcement_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Announcement_Key_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Announcement_RequestedBy_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Announcement_Source__Collection_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Announcement_Source__Document_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Announcement_Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Announcement_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Announcement_Where = {
  AND?: InputMaybe<Array<InputMaybe<Announcement_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Announcement_Where_Or>>>;
  content?: InputMaybe<Announcement_Content_Operator>;
  createdAt?: InputMaybe<Announcement_CreatedAt_Operator>;
  id?: InputMaybe<Announcement_Id_Operator>;
  key?: InputMaybe<Announcement_Key_Operator>;
  requestedBy?: InputMaybe<Announcement_RequestedBy_Operator>;
  source__collection?: InputMaybe<Announcement_Source__Collection_Operator>;
  source__document?: InputMaybe<Announcement_Source__Document_Operator>;
  title?: InputMaybe<Announcement_Title_Operator>;
  updatedAt?: InputMaybe<Announcement_UpdatedAt_Operator>;
};

export type Announcement_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Announcement_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Announcement_Where_Or>>>;
  content?: InputMaybe<Announcement_Content_Operator>;
  createdAt?: InputMaybe<Announcement_CreatedAt_Operator>;
  id?: InputMaybe<Announcement_Id_Operator>;
  key?: InputMaybe<Announcement_Key_Operator>;
  requestedBy?: InputMaybe<Announcement_RequestedBy_Operator>;
  source__collection?: InputMaybe<Announcement_Source__Collection_Operator>;
  source__document?: InputMaybe<Announcement_Source__Document_Operator>;
  title?: InputMaybe<Announcement_Title_Operator>;
  updatedAt?: InputMaybe<Announcement_UpdatedAt_Operator>;
};

export type Announcement_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Announcement_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Announcement_Where_Or>>>;
  content?: InputMaybe<Announcement_Content_Operator>;
  createdAt?: InputMaybe<Announcement_CreatedAt_Operator>;
  id?: InputMaybe<Announcement_Id_Operator>;
  key?: InputMaybe<Announcement_Key_Operator>;
  requestedBy?: InputMaybe<Announcement_RequestedBy_Operator>;
  source__collection?: InputMaybe<Announcement_Source__Collection_Operator>;
  source__document?: InputMaybe<Announcement_Source__Document_Operator>;
  title?: InputMaybe<Announcement_Title_Operator>;
  updatedAt?: InputMaybe<Announcement_UpdatedAt_Operator>;
};

export type Attachment_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Attachment_Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Attachment_Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Attachment_Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Attachment_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Attachment_MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Attachment_Owner_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Attachment_ThumbnailUrl_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Attachment_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Attachment_UploadedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Attachment_Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Attachment_Uses_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Attachment_Where = {
  AND?: InputMaybe<Array<InputMaybe<Attachment_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Attachment_Where_Or>>>;
  createdAt?: InputMaybe<Attachment_CreatedAt_Operator>;
  filename?: InputMaybe<Attachment_Filename_Operator>;
  filesize?: InputMaybe<Attachment_Filesize_Operator>;
  height?: InputMaybe<Attachment_Height_Operator>;
  id?: InputMaybe<Attachment_Id_Operator>;
  mimeType?: InputMaybe<Attachment_MimeType_Operator>;
  owner?: InputMaybe<Attachment_Owner_Operator>;
  thumbnailURL?: InputMaybe<Attachment_ThumbnailUrl_Operator>;
  updatedAt?: InputMaybe<Attachment_UpdatedAt_Operator>;
  uploadedAt?: InputMaybe<Attachment_UploadedAt_Operator>;
  url?: InputMaybe<Attachment_Url_Operator>;
  uses?: InputMaybe<Attachment_Uses_Operator>;
  width?: InputMaybe<Attachment_Width_Operator>;
};

export type Attachment_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Attachment_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Attachment_Where_Or>>>;
  createdAt?: InputMaybe<Attachment_CreatedAt_Operator>;
  filename?: InputMaybe<Attachment_Filename_Operator>;
  filesize?: InputMaybe<Attachment_Filesize_Operator>;
  height?: InputMaybe<Attachment_Height_Operator>;
  id?: InputMaybe<Attachment_Id_Operator>;
  mimeType?: InputMaybe<Attachment_MimeType_Operator>;
  owner?: InputMaybe<Attachment_Owner_Operator>;
  thumbnailURL?: InputMaybe<Attachment_ThumbnailUrl_Operator>;
  updatedAt?: InputMaybe<Attachment_UpdatedAt_Operator>;
  uploadedAt?: InputMaybe<Attachment_UploadedAt_Operator>;
  url?: InputMaybe<Attachment_Url_Operator>;
  uses?: InputMaybe<Attachment_Uses_Operator>;
  width?: InputMaybe<Attachment_Width_Operator>;
};

export type Attachment_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Attachment_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Attachment_Where_Or>>>;
  createdAt?: InputMaybe<Attachment_CreatedAt_Operator>;
  filename?: InputMaybe<Attachment_Filename_Operator>;
  filesize?: InputMaybe<Attachment_Filesize_Operator>;
  height?: InputMaybe<Attachment_Height_Operator>;
  id?: InputMaybe<Attachment_Id_Operator>;
  mimeType?: InputMaybe<Attachment_MimeType_Operator>;
  owner?: InputMaybe<Attachment_Owner_Operator>;
  thumbnailURL?: InputMaybe<Attachment_ThumbnailUrl_Operator>;
  updatedAt?: InputMaybe<Attachment_UpdatedAt_Operator>;
  uploadedAt?: InputMaybe<Attachment_UploadedAt_Operator>;
  url?: InputMaybe<Attachment_Url_Operator>;
  uses?: InputMaybe<Attachment_Uses_Operator>;
  width?: InputMaybe<Attachment_Width_Operator>;
};

export type Attachment_Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

/** Where somebody takes part. */
export type AttendanceMode =
  | 'online'
  | 'site';

export type AvatarInput = {
  /** The picture in base64: JPEG, PNG, WebP, AVIF or GIF, 5 MB at most. */
  file: Scalars['String']['input'];
  /** What every crop keeps, in percent from the left; the middle by default. */
  focalX?: InputMaybe<Scalars['Float']['input']>;
  /** In percent from the top. */
  focalY?: InputMaybe<Scalars['Float']['input']>;
};

export type Avatar_Audience =
  | 'everybody'
  | 'members'
  | 'nobody';

export type Avatar_Audience_Input =
  | 'everybody'
  | 'members'
  | 'nobody';

export type Avatar_Audience_Operator = {
  all?: InputMaybe<Array<InputMaybe<Avatar_Audience_Input>>>;
  equals?: InputMaybe<Avatar_Audience_Input>;
  in?: InputMaybe<Array<InputMaybe<Avatar_Audience_Input>>>;
  not_equals?: InputMaybe<Avatar_Audience_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Avatar_Audience_Input>>>;
};

export type Avatar_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Avatar_Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Avatar_Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Avatar_FocalX_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Avatar_FocalY_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Avatar_Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Avatar_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Avatar_MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Avatar_Owner_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Avatar_Sizes__Large__Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Avatar_Sizes__Large__Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Avatar_Sizes__Large__Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Avatar_Sizes__Large__MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Avatar_Sizes__Large__Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Avatar_Sizes__Large__Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Avatar_Sizes__Small__Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Avatar_Sizes__Small__Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Avatar_Sizes__Small__Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Avatar_Sizes__Small__MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Avatar_Sizes__Small__Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Avatar_Sizes__Small__Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Avatar_ThumbnailUrl_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Avatar_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Avatar_Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Avatar_Where = {
  AND?: InputMaybe<Array<InputMaybe<Avatar_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Avatar_Where_Or>>>;
  audience?: InputMaybe<Avatar_Audience_Operator>;
  createdAt?: InputMaybe<Avatar_CreatedAt_Operator>;
  filename?: InputMaybe<Avatar_Filename_Operator>;
  filesize?: InputMaybe<Avatar_Filesize_Operator>;
  focalX?: InputMaybe<Avatar_FocalX_Operator>;
  focalY?: InputMaybe<Avatar_FocalY_Operator>;
  height?: InputMaybe<Avatar_Height_Operator>;
  id?: InputMaybe<Avatar_Id_Operator>;
  mimeType?: InputMaybe<Avatar_MimeType_Operator>;
  owner?: InputMaybe<Avatar_Owner_Operator>;
  sizes__large__filename?: InputMaybe<Avatar_Sizes__Large__Filename_Operator>;
  sizes__large__filesize?: InputMaybe<Avatar_Sizes__Large__Filesize_Operator>;
  sizes__large__height?: InputMaybe<Avatar_Sizes__Large__Height_Operator>;
  sizes__large__mimeType?: InputMaybe<Avatar_Sizes__Large__MimeType_Operator>;
  sizes__large__url?: InputMaybe<Avatar_Sizes__Large__Url_Operator>;
  sizes__large__width?: InputMaybe<Avatar_Sizes__Large__Width_Operator>;
  sizes__small__filename?: InputMaybe<Avatar_Sizes__Small__Filename_Operator>;
  sizes__small__filesize?: InputMaybe<Avatar_Sizes__Small__Filesize_Operator>;
  sizes__small__height?: InputMaybe<Avatar_Sizes__Small__Height_Operator>;
  sizes__small__mimeType?: InputMaybe<Avatar_Sizes__Small__MimeType_Operator>;
  sizes__small__url?: InputMaybe<Avatar_Sizes__Small__Url_Operator>;
  sizes__small__width?: InputMaybe<Avatar_Sizes__Small__Width_Operator>;
  thumbnailURL?: InputMaybe<Avatar_ThumbnailUrl_Operator>;
  updatedAt?: InputMaybe<Avatar_UpdatedAt_Operator>;
  url?: InputMaybe<Avatar_Url_Operator>;
  width?: InputMaybe<Avatar_Width_Operator>;
};

export type Avatar_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Avatar_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Avatar_Where_Or>>>;
  audience?: InputMaybe<Avatar_Audience_Operator>;
  createdAt?: InputMaybe<Avatar_CreatedAt_Operator>;
  filename?: InputMaybe<Avatar_Filename_Operator>;
  filesize?: InputMaybe<Avatar_Filesize_Operator>;
  focalX?: InputMaybe<Avatar_FocalX_Operator>;
  focalY?: InputMaybe<Avatar_FocalY_Operator>;
  height?: InputMaybe<Avatar_Height_Operator>;
  id?: InputMaybe<Avatar_Id_Operator>;
  mimeType?: InputMaybe<Avatar_MimeType_Operator>;
  owner?: InputMaybe<Avatar_Owner_Operator>;
  sizes__large__filename?: InputMaybe<Avatar_Sizes__Large__Filename_Operator>;
  sizes__large__filesize?: InputMaybe<Avatar_Sizes__Large__Filesize_Operator>;
  sizes__large__height?: InputMaybe<Avatar_Sizes__Large__Height_Operator>;
  sizes__large__mimeType?: InputMaybe<Avatar_Sizes__Large__MimeType_Operator>;
  sizes__large__url?: InputMaybe<Avatar_Sizes__Large__Url_Operator>;
  sizes__large__width?: InputMaybe<Avatar_Sizes__Large__Width_Operator>;
  sizes__small__filename?: InputMaybe<Avatar_Sizes__Small__Filename_Operator>;
  sizes__small__filesize?: InputMaybe<Avatar_Sizes__Small__Filesize_Operator>;
  sizes__small__height?: InputMaybe<Avatar_Sizes__Small__Height_Operator>;
  sizes__small__mimeType?: InputMaybe<Avatar_Sizes__Small__MimeType_Operator>;
  sizes__small__url?: InputMaybe<Avatar_Sizes__Small__Url_Operator>;
  sizes__small__width?: InputMaybe<Avatar_Sizes__Small__Width_Operator>;
  thumbnailURL?: InputMaybe<Avatar_ThumbnailUrl_Operator>;
  updatedAt?: InputMaybe<Avatar_UpdatedAt_Operator>;
  url?: InputMaybe<Avatar_Url_Operator>;
  width?: InputMaybe<Avatar_Width_Operator>;
};

export type Avatar_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Avatar_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Avatar_Where_Or>>>;
  audience?: InputMaybe<Avatar_Audience_Operator>;
  createdAt?: InputMaybe<Avatar_CreatedAt_Operator>;
  filename?: InputMaybe<Avatar_Filename_Operator>;
  filesize?: InputMaybe<Avatar_Filesize_Operator>;
  focalX?: InputMaybe<Avatar_FocalX_Operator>;
  focalY?: InputMaybe<Avatar_FocalY_Operator>;
  height?: InputMaybe<Avatar_Height_Operator>;
  id?: InputMaybe<Avatar_Id_Operator>;
  mimeType?: InputMaybe<Avatar_MimeType_Operator>;
  owner?: InputMaybe<Avatar_Owner_Operator>;
  sizes__large__filename?: InputMaybe<Avatar_Sizes__Large__Filename_Operator>;
  sizes__large__filesize?: InputMaybe<Avatar_Sizes__Large__Filesize_Operator>;
  sizes__large__height?: InputMaybe<Avatar_Sizes__Large__Height_Operator>;
  sizes__large__mimeType?: InputMaybe<Avatar_Sizes__Large__MimeType_Operator>;
  sizes__large__url?: InputMaybe<Avatar_Sizes__Large__Url_Operator>;
  sizes__large__width?: InputMaybe<Avatar_Sizes__Large__Width_Operator>;
  sizes__small__filename?: InputMaybe<Avatar_Sizes__Small__Filename_Operator>;
  sizes__small__filesize?: InputMaybe<Avatar_Sizes__Small__Filesize_Operator>;
  sizes__small__height?: InputMaybe<Avatar_Sizes__Small__Height_Operator>;
  sizes__small__mimeType?: InputMaybe<Avatar_Sizes__Small__MimeType_Operator>;
  sizes__small__url?: InputMaybe<Avatar_Sizes__Small__Url_Operator>;
  sizes__small__width?: InputMaybe<Avatar_Sizes__Small__Width_Operator>;
  thumbnailURL?: InputMaybe<Avatar_ThumbnailUrl_Operator>;
  updatedAt?: InputMaybe<Avatar_UpdatedAt_Operator>;
  url?: InputMaybe<Avatar_Url_Operator>;
  width?: InputMaybe<Avatar_Width_Operator>;
};

export type Avatar_Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

/** What happens at the moment of an entry. */
export type CalendarAction =
  | 'announce'
  | 'closes'
  | 'opens'
  | 'publish'
  | 'takesPlace'
  | 'wanted'
  | 'withdraw';

export type CalendarKey_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CalendarKey_Digest_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type CalendarKey_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type CalendarKey_Member_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type CalendarKey_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CalendarKey_Where = {
  AND?: InputMaybe<Array<InputMaybe<CalendarKey_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<CalendarKey_Where_Or>>>;
  createdAt?: InputMaybe<CalendarKey_CreatedAt_Operator>;
  digest?: InputMaybe<CalendarKey_Digest_Operator>;
  id?: InputMaybe<CalendarKey_Id_Operator>;
  member?: InputMaybe<CalendarKey_Member_Operator>;
  updatedAt?: InputMaybe<CalendarKey_UpdatedAt_Operator>;
};

export type CalendarKey_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<CalendarKey_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<CalendarKey_Where_Or>>>;
  createdAt?: InputMaybe<CalendarKey_CreatedAt_Operator>;
  digest?: InputMaybe<CalendarKey_Digest_Operator>;
  id?: InputMaybe<CalendarKey_Id_Operator>;
  member?: InputMaybe<CalendarKey_Member_Operator>;
  updatedAt?: InputMaybe<CalendarKey_UpdatedAt_Operator>;
};

export type CalendarKey_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<CalendarKey_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<CalendarKey_Where_Or>>>;
  createdAt?: InputMaybe<CalendarKey_CreatedAt_Operator>;
  digest?: InputMaybe<CalendarKey_Digest_Operator>;
  id?: InputMaybe<CalendarKey_Id_Operator>;
  member?: InputMaybe<CalendarKey_Member_Operator>;
  updatedAt?: InputMaybe<CalendarKey_UpdatedAt_Operator>;
};

/** How far something on the calendar has come. */
export type CalendarStatus =
  | 'cancelled'
  | 'done'
  | 'draft'
  | 'failed'
  | 'idea'
  | 'planned';

export type CaseDecision =
  | 'approve'
  | 'reject';

export type CategoryUpdate_Approval_Roles_MutationInput =
  | 'admin'
  | 'editor'
  | 'manager';

export type Category_Approval_Roles =
  | 'admin'
  | 'editor'
  | 'manager';

export type Category_Approval_Roles_MutationInput =
  | 'admin'
  | 'editor'
  | 'manager';

export type Category_Approval__Required_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Category_Approval__Reviewers_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Category_Approval__Roles_Input =
  | 'admin'
  | 'editor'
  | 'manager';

export type Category_Approval__Roles_Operator = {
  all?: InputMaybe<Array<InputMaybe<Category_Approval__Roles_Input>>>;
  equals?: InputMaybe<Category_Approval__Roles_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Category_Approval__Roles_Input>>>;
  not_equals?: InputMaybe<Category_Approval__Roles_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Category_Approval__Roles_Input>>>;
};

export type Category_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Category_FormerSlugs_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Category_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Category_Slug_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Category_Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Category_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Category_Where = {
  AND?: InputMaybe<Array<InputMaybe<Category_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Category_Where_Or>>>;
  approval__required?: InputMaybe<Category_Approval__Required_Operator>;
  approval__reviewers?: InputMaybe<Category_Approval__Reviewers_Operator>;
  approval__roles?: InputMaybe<Category_Approval__Roles_Operator>;
  createdAt?: InputMaybe<Category_CreatedAt_Operator>;
  formerSlugs?: InputMaybe<Category_FormerSlugs_Operator>;
  id?: InputMaybe<Category_Id_Operator>;
  slug?: InputMaybe<Category_Slug_Operator>;
  title?: InputMaybe<Category_Title_Operator>;
  updatedAt?: InputMaybe<Category_UpdatedAt_Operator>;
};

export type Category_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Category_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Category_Where_Or>>>;
  approval__required?: InputMaybe<Category_Approval__Required_Operator>;
  approval__reviewers?: InputMaybe<Category_Approval__Reviewers_Operator>;
  approval__roles?: InputMaybe<Category_Approval__Roles_Operator>;
  createdAt?: InputMaybe<Category_CreatedAt_Operator>;
  formerSlugs?: InputMaybe<Category_FormerSlugs_Operator>;
  id?: InputMaybe<Category_Id_Operator>;
  slug?: InputMaybe<Category_Slug_Operator>;
  title?: InputMaybe<Category_Title_Operator>;
  updatedAt?: InputMaybe<Category_UpdatedAt_Operator>;
};

export type Category_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Category_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Category_Where_Or>>>;
  approval__required?: InputMaybe<Category_Approval__Required_Operator>;
  approval__reviewers?: InputMaybe<Category_Approval__Reviewers_Operator>;
  approval__roles?: InputMaybe<Category_Approval__Roles_Operator>;
  createdAt?: InputMaybe<Category_CreatedAt_Operator>;
  formerSlugs?: InputMaybe<Category_FormerSlugs_Operator>;
  id?: InputMaybe<Category_Id_Operator>;
  slug?: InputMaybe<Category_Slug_Operator>;
  title?: InputMaybe<Category_Title_Operator>;
  updatedAt?: InputMaybe<Category_UpdatedAt_Operator>;
};

export type ChangedWordsKind =
  | 'added'
  | 'kept'
  | 'removed';

export type ChannelUpdate_Settings_Mastodon_Visibility_MutationInput =
  | 'private'
  | 'public'
  | 'unlisted';

export type ChannelUpdate_Kind_MutationInput =
  | 'bluesky'
  | 'mastodon'
  | 'webhook';

export type ChannelUpdate_Language_MutationInput =
  | 'en'
  | 'fr';

export type ChannelUpdate_Status_MutationInput =
  | 'healthy'
  | 'reauthorize'
  | 'unchecked'
  | 'unreachable';

export type Channel_Settings_Mastodon_Visibility =
  | 'private'
  | 'public'
  | 'unlisted';

export type Channel_Settings_Mastodon_Visibility_MutationInput =
  | 'private'
  | 'public'
  | 'unlisted';

export type Channel_Account_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Channel_CheckedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Channel_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Channel_Credentials__Bluesky__AppPassword_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Channel_Credentials__Mastodon__AccessToken_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Channel_Credentials__Webhook__Secret_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Channel_Enabled_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Channel_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Channel_Kind =
  | 'bluesky'
  | 'mastodon'
  | 'webhook';

export type Channel_Kind_Input =
  | 'bluesky'
  | 'mastodon'
  | 'webhook';

export type Channel_Kind_MutationInput =
  | 'bluesky'
  | 'mastodon'
  | 'webhook';

export type Channel_Kind_Operator = {
  all?: InputMaybe<Array<InputMaybe<Channel_Kind_Input>>>;
  equals?: InputMaybe<Channel_Kind_Input>;
  in?: InputMaybe<Array<InputMaybe<Channel_Kind_Input>>>;
  not_equals?: InputMaybe<Channel_Kind_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Channel_Kind_Input>>>;
};

export type Channel_Language =
  | 'en'
  | 'fr';

export type Channel_Language_Input =
  | 'en'
  | 'fr';

export type Channel_Language_MutationInput =
  | 'en'
  | 'fr';

export type Channel_Language_Operator = {
  all?: InputMaybe<Array<InputMaybe<Channel_Language_Input>>>;
  equals?: InputMaybe<Channel_Language_Input>;
  in?: InputMaybe<Array<InputMaybe<Channel_Language_Input>>>;
  not_equals?: InputMaybe<Channel_Language_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Channel_Language_Input>>>;
};

export type Channel_Name_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Channel_OwnLanguageOnly_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Channel_Settings__Bluesky__Identifier_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Channel_Settings__Bluesky__Service_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Channel_Settings__Mastodon__Server_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Channel_Settings__Mastodon__Visibility_Input =
  | 'private'
  | 'public'
  | 'unlisted';

export type Channel_Settings__Mastodon__Visibility_Operator = {
  all?: InputMaybe<Array<InputMaybe<Channel_Settings__Mastodon__Visibility_Input>>>;
  equals?: InputMaybe<Channel_Settings__Mastodon__Visibility_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Channel_Settings__Mastodon__Visibility_Input>>>;
  not_equals?: InputMaybe<Channel_Settings__Mastodon__Visibility_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Channel_Settings__Mastodon__Visibility_Input>>>;
};

export type Channel_Settings__Webhook__Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Channel_Status =
  | 'healthy'
  | 'reauthorize'
  | 'unchecked'
  | 'unreachable';

export type Channel_StatusText_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Channel_Status_Input =
  | 'healthy'
  | 'reauthorize'
  | 'unchecked'
  | 'unreachable';

export type Channel_Status_MutationInput =
  | 'healthy'
  | 'reauthorize'
  | 'unchecked'
  | 'unreachable';

export type Channel_Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<Channel_Status_Input>>>;
  equals?: InputMaybe<Channel_Status_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Channel_Status_Input>>>;
  not_equals?: InputMaybe<Channel_Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Channel_Status_Input>>>;
};

export type Channel_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Channel_Where = {
  AND?: InputMaybe<Array<InputMaybe<Channel_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Channel_Where_Or>>>;
  account?: InputMaybe<Channel_Account_Operator>;
  checkedAt?: InputMaybe<Channel_CheckedAt_Operator>;
  createdAt?: InputMaybe<Channel_CreatedAt_Operator>;
  credentials__bluesky__appPassword?: InputMaybe<Channel_Credentials__Bluesky__AppPassword_Operator>;
  credentials__mastodon__accessToken?: InputMaybe<Channel_Credentials__Mastodon__AccessToken_Operator>;
  credentials__webhook__secret?: InputMaybe<Channel_Credentials__Webhook__Secret_Operator>;
  enabled?: InputMaybe<Channel_Enabled_Operator>;
  id?: InputMaybe<Channel_Id_Operator>;
  kind?: InputMaybe<Channel_Kind_Operator>;
  language?: InputMaybe<Channel_Language_Operator>;
  name?: InputMaybe<Channel_Name_Operator>;
  ownLanguageOnly?: InputMaybe<Channel_OwnLanguageOnly_Operator>;
  settings__bluesky__identifier?: InputMaybe<Channel_Settings__Bluesky__Identifier_Operator>;
  settings__bluesky__service?: InputMaybe<Channel_Settings__Bluesky__Service_Operator>;
  settings__mastodon__server?: InputMaybe<Channel_Settings__Mastodon__Server_Operator>;
  settings__mastodon__visibility?: InputMaybe<Channel_Settings__Mastodon__Visibility_Operator>;
  settings__webhook__url?: InputMaybe<Channel_Settings__Webhook__Url_Operator>;
  status?: InputMaybe<Channel_Status_Operator>;
  statusText?: InputMaybe<Channel_StatusText_Operator>;
  updatedAt?: InputMaybe<Channel_UpdatedAt_Operator>;
};

export type Channel_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Channel_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Channel_Where_Or>>>;
  account?: InputMaybe<Channel_Account_Operator>;
  checkedAt?: InputMaybe<Channel_CheckedAt_Operator>;
  createdAt?: InputMaybe<Channel_CreatedAt_Operator>;
  credentials__bluesky__appPassword?: InputMaybe<Channel_Credentials__Bluesky__AppPassword_Operator>;
  credentials__mastodon__accessToken?: InputMaybe<Channel_Credentials__Mastodon__AccessToken_Operator>;
  credentials__webhook__secret?: InputMaybe<Channel_Credentials__Webhook__Secret_Operator>;
  enabled?: InputMaybe<Channel_Enabled_Operator>;
  id?: InputMaybe<Channel_Id_Operator>;
  kind?: InputMaybe<Channel_Kind_Operator>;
  language?: InputMaybe<Channel_Language_Operator>;
  name?: InputMaybe<Channel_Name_Operator>;
  ownLanguageOnly?: InputMaybe<Channel_OwnLanguageOnly_Operator>;
  settings__bluesky__identifier?: InputMaybe<Channel_Settings__Bluesky__Identifier_Operator>;
  settings__bluesky__service?: InputMaybe<Channel_Settings__Bluesky__Service_Operator>;
  settings__mastodon__server?: InputMaybe<Channel_Settings__Mastodon__Server_Operator>;
  settings__mastodon__visibility?: InputMaybe<Channel_Settings__Mastodon__Visibility_Operator>;
  settings__webhook__url?: InputMaybe<Channel_Settings__Webhook__Url_Operator>;
  status?: InputMaybe<Channel_Status_Operator>;
  statusText?: InputMaybe<Channel_StatusText_Operator>;
  updatedAt?: InputMaybe<Channel_UpdatedAt_Operator>;
};

export type Channel_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Channel_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Channel_Where_Or>>>;
  account?: InputMaybe<Channel_Account_Operator>;
  checkedAt?: InputMaybe<Channel_CheckedAt_Operator>;
  createdAt?: InputMaybe<Channel_CreatedAt_Operator>;
  credentials__bluesky__appPassword?: InputMaybe<Channel_Credentials__Bluesky__AppPassword_Operator>;
  credentials__mastodon__accessToken?: InputMaybe<Channel_Credentials__Mastodon__AccessToken_Operator>;
  credentials__webhook__secret?: InputMaybe<Channel_Credentials__Webhook__Secret_Operator>;
  enabled?: InputMaybe<Channel_Enabled_Operator>;
  id?: InputMaybe<Channel_Id_Operator>;
  kind?: InputMaybe<Channel_Kind_Operator>;
  language?: InputMaybe<Channel_Language_Operator>;
  name?: InputMaybe<Channel_Name_Operator>;
  ownLanguageOnly?: InputMaybe<Channel_OwnLanguageOnly_Operator>;
  settings__bluesky__identifier?: InputMaybe<Channel_Settings__Bluesky__Identifier_Operator>;
  settings__bluesky__service?: InputMaybe<Channel_Settings__Bluesky__Service_Operator>;
  settings__mastodon__server?: InputMaybe<Channel_Settings__Mastodon__Server_Operator>;
  settings__mastodon__visibility?: InputMaybe<Channel_Settings__Mastodon__Visibility_Operator>;
  settings__webhook__url?: InputMaybe<Channel_Settings__Webhook__Url_Operator>;
  status?: InputMaybe<Channel_Status_Operator>;
  statusText?: InputMaybe<Channel_StatusText_Operator>;
  updatedAt?: InputMaybe<Channel_UpdatedAt_Operator>;
};

export type CodesOfConductUpdate_Rules_Measure_MutationInput =
  | 'ban'
  | 'edit'
  | 'hide'
  | 'limit'
  | 'none'
  | 'note'
  | 'suspend'
  | 'warn';

export type CodesOfConductUpdate_Rules_Severity_MutationInput =
  | 'critical'
  | 'minor'
  | 'moderate'
  | 'serious';

export type CodesOfConductUpdate__Status_MutationInput =
  | 'draft'
  | 'published';

export type CodesOfConductVersion_Version_Rules_Measure =
  | 'ban'
  | 'edit'
  | 'hide'
  | 'limit'
  | 'none'
  | 'note'
  | 'suspend'
  | 'warn';

export type CodesOfConductVersion_Version_Rules_Severity =
  | 'critical'
  | 'minor'
  | 'moderate'
  | 'serious';

export type CodesOfConductVersion_Version__Status =
  | 'draft'
  | 'published';

export type CodesOfConductVersion_PublishedLocale =
  | 'en'
  | 'fr';

export type CodesOfConduct_Rules_Measure =
  | 'ban'
  | 'edit'
  | 'hide'
  | 'limit'
  | 'none'
  | 'note'
  | 'suspend'
  | 'warn';

export type CodesOfConduct_Rules_Measure_MutationInput =
  | 'ban'
  | 'edit'
  | 'hide'
  | 'limit'
  | 'none'
  | 'note'
  | 'suspend'
  | 'warn';

export type CodesOfConduct_Rules_Severity =
  | 'critical'
  | 'minor'
  | 'moderate'
  | 'serious';

export type CodesOfConduct_Rules_Severity_MutationInput =
  | 'critical'
  | 'minor'
  | 'moderate'
  | 'serious';

export type CodesOfConduct__Status =
  | 'draft'
  | 'published';

export type CodesOfConduct__Status_Input =
  | 'draft'
  | 'published';

export type CodesOfConduct__Status_MutationInput =
  | 'draft'
  | 'published';

export type CodesOfConduct__Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<CodesOfConduct__Status_Input>>>;
  equals?: InputMaybe<CodesOfConduct__Status_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<CodesOfConduct__Status_Input>>>;
  not_equals?: InputMaybe<CodesOfConduct__Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<CodesOfConduct__Status_Input>>>;
};

export type CodesOfConduct_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CodesOfConduct_EffectiveAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CodesOfConduct_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type CodesOfConduct_Intro_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type CodesOfConduct_Rules__Examples__Id_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type CodesOfConduct_Rules__Examples__IsFine_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CodesOfConduct_Rules__Examples__Text_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type CodesOfConduct_Rules__Id_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type CodesOfConduct_Rules__Key_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type CodesOfConduct_Rules__Measure_Input =
  | 'ban'
  | 'edit'
  | 'hide'
  | 'limit'
  | 'none'
  | 'note'
  | 'suspend'
  | 'warn';

export type CodesOfConduct_Rules__Measure_Operator = {
  all?: InputMaybe<Array<InputMaybe<CodesOfConduct_Rules__Measure_Input>>>;
  equals?: InputMaybe<CodesOfConduct_Rules__Measure_Input>;
  in?: InputMaybe<Array<InputMaybe<CodesOfConduct_Rules__Measure_Input>>>;
  not_equals?: InputMaybe<CodesOfConduct_Rules__Measure_Input>;
  not_in?: InputMaybe<Array<InputMaybe<CodesOfConduct_Rules__Measure_Input>>>;
};

export type CodesOfConduct_Rules__Severity_Input =
  | 'critical'
  | 'minor'
  | 'moderate'
  | 'serious';

export type CodesOfConduct_Rules__Severity_Operator = {
  all?: InputMaybe<Array<InputMaybe<CodesOfConduct_Rules__Severity_Input>>>;
  equals?: InputMaybe<CodesOfConduct_Rules__Severity_Input>;
  in?: InputMaybe<Array<InputMaybe<CodesOfConduct_Rules__Severity_Input>>>;
  not_equals?: InputMaybe<CodesOfConduct_Rules__Severity_Input>;
  not_in?: InputMaybe<Array<InputMaybe<CodesOfConduct_Rules__Severity_Input>>>;
};

export type CodesOfConduct_Rules__Text_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type CodesOfConduct_Rules__Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type CodesOfConduct_Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type CodesOfConduct_ToldAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CodesOfConduct_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CodesOfConduct_Version_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type CodesOfConduct_Where = {
  AND?: InputMaybe<Array<InputMaybe<CodesOfConduct_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<CodesOfConduct_Where_Or>>>;
  _status?: InputMaybe<CodesOfConduct__Status_Operator>;
  createdAt?: InputMaybe<CodesOfConduct_CreatedAt_Operator>;
  effectiveAt?: InputMaybe<CodesOfConduct_EffectiveAt_Operator>;
  id?: InputMaybe<CodesOfConduct_Id_Operator>;
  intro?: InputMaybe<CodesOfConduct_Intro_Operator>;
  rules__examples__id?: InputMaybe<CodesOfConduct_Rules__Examples__Id_Operator>;
  rules__examples__isFine?: InputMaybe<CodesOfConduct_Rules__Examples__IsFine_Operator>;
  rules__examples__text?: InputMaybe<CodesOfConduct_Rules__Examples__Text_Operator>;
  rules__id?: InputMaybe<CodesOfConduct_Rules__Id_Operator>;
  rules__key?: InputMaybe<CodesOfConduct_Rules__Key_Operator>;
  rules__measure?: InputMaybe<CodesOfConduct_Rules__Measure_Operator>;
  rules__severity?: InputMaybe<CodesOfConduct_Rules__Severity_Operator>;
  rules__text?: InputMaybe<CodesOfConduct_Rules__Text_Operator>;
  rules__title?: InputMaybe<CodesOfConduct_Rules__Title_Operator>;
  title?: InputMaybe<CodesOfConduct_Title_Operator>;
  toldAt?: InputMaybe<CodesOfConduct_ToldAt_Operator>;
  updatedAt?: InputMaybe<CodesOfConduct_UpdatedAt_Operator>;
  version?: InputMaybe<CodesOfConduct_Version_Operator>;
};

export type CodesOfConduct_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<CodesOfConduct_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<CodesOfConduct_Where_Or>>>;
  _status?: InputMaybe<CodesOfConduct__Status_Operator>;
  createdAt?: InputMaybe<CodesOfConduct_CreatedAt_Operator>;
  effectiveAt?: InputMaybe<CodesOfConduct_EffectiveAt_Operator>;
  id?: InputMaybe<CodesOfConduct_Id_Operator>;
  intro?: InputMaybe<CodesOfConduct_Intro_Operator>;
  rules__examples__id?: InputMaybe<CodesOfConduct_Rules__Examples__Id_Operator>;
  rules__examples__isFine?: InputMaybe<CodesOfConduct_Rules__Examples__IsFine_Operator>;
  rules__examples__text?: InputMaybe<CodesOfConduct_Rules__Examples__Text_Operator>;
  rules__id?: InputMaybe<CodesOfConduct_Rules__Id_Operator>;
  rules__key?: InputMaybe<CodesOfConduct_Rules__Key_Operator>;
  rules__measure?: InputMaybe<CodesOfConduct_Rules__Measure_Operator>;
  rules__severity?: InputMaybe<CodesOfConduct_Rules__Severity_Operator>;
  rules__text?: InputMaybe<CodesOfConduct_Rules__Text_Operator>;
  rules__title?: InputMaybe<CodesOfConduct_Rules__Title_Operator>;
  title?: InputMaybe<CodesOfConduct_Title_Operator>;
  toldAt?: InputMaybe<CodesOfConduct_ToldAt_Operator>;
  updatedAt?: InputMaybe<CodesOfConduct_UpdatedAt_Operator>;
  version?: InputMaybe<CodesOfConduct_Version_Operator>;
};

export type CodesOfConduct_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<CodesOfConduct_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<CodesOfConduct_Where_Or>>>;
  _status?: InputMaybe<CodesOfConduct__Status_Operator>;
  createdAt?: InputMaybe<CodesOfConduct_CreatedAt_Operator>;
  effectiveAt?: InputMaybe<CodesOfConduct_EffectiveAt_Operator>;
  id?: InputMaybe<CodesOfConduct_Id_Operator>;
  intro?: InputMaybe<CodesOfConduct_Intro_Operator>;
  rules__examples__id?: InputMaybe<CodesOfConduct_Rules__Examples__Id_Operator>;
  rules__examples__isFine?: InputMaybe<CodesOfConduct_Rules__Examples__IsFine_Operator>;
  rules__examples__text?: InputMaybe<CodesOfConduct_Rules__Examples__Text_Operator>;
  rules__id?: InputMaybe<CodesOfConduct_Rules__Id_Operator>;
  rules__key?: InputMaybe<CodesOfConduct_Rules__Key_Operator>;
  rules__measure?: InputMaybe<CodesOfConduct_Rules__Measure_Operator>;
  rules__severity?: InputMaybe<CodesOfConduct_Rules__Severity_Operator>;
  rules__text?: InputMaybe<CodesOfConduct_Rules__Text_Operator>;
  rules__title?: InputMaybe<CodesOfConduct_Rules__Title_Operator>;
  title?: InputMaybe<CodesOfConduct_Title_Operator>;
  toldAt?: InputMaybe<CodesOfConduct_ToldAt_Operator>;
  updatedAt?: InputMaybe<CodesOfConduct_UpdatedAt_Operator>;
  version?: InputMaybe<CodesOfConduct_Version_Operator>;
};

export type CommentEntryState =
  /** It stands on the page before, and its answers go on here. */
  | 'continued'
  /** Its author or a moderator deleted it, and its answers stay. */
  | 'deleted'
  /** The one who asks may not see it; its answers stay. */
  | 'hidden'
  /** As it was written. */
  | 'shown';

export type CommentUpdate_Language_MutationInput =
  | 'en'
  | 'fr';

export type CommentUpdate_Moderation_MutationInput =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type Comment_Author_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Comment_Body_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Comment_ClientKey_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Comment_Contest_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Comment_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Comment_Deleted_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Comment_EditedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Comment_Event_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Comment_Html_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Comment_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Comment_Key_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Comment_Language =
  | 'en'
  | 'fr';

export type Comment_Language_Input =
  | 'en'
  | 'fr';

export type Comment_Language_MutationInput =
  | 'en'
  | 'fr';

export type Comment_Language_Operator = {
  all?: InputMaybe<Array<InputMaybe<Comment_Language_Input>>>;
  equals?: InputMaybe<Comment_Language_Input>;
  in?: InputMaybe<Array<InputMaybe<Comment_Language_Input>>>;
  not_equals?: InputMaybe<Comment_Language_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Comment_Language_Input>>>;
};

export type Comment_Moderation =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type Comment_Moderation_Input =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type Comment_Moderation_MutationInput =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type Comment_Moderation_Operator = {
  all?: InputMaybe<Array<InputMaybe<Comment_Moderation_Input>>>;
  equals?: InputMaybe<Comment_Moderation_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Comment_Moderation_Input>>>;
  not_equals?: InputMaybe<Comment_Moderation_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Comment_Moderation_Input>>>;
};

export type Comment_Number_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Comment_Place_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Comment_Post_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Comment_ReactionCounts__Agree_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Comment_ReactionCounts__Insight_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Comment_ReactionCounts__Smile_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Comment_ReactionCounts__Support_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Comment_ReactionCounts__Thanks_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Comment_ReplyTo_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Comment_Subject_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Comment_Thread_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Comment_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Comment_Where = {
  AND?: InputMaybe<Array<InputMaybe<Comment_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Comment_Where_Or>>>;
  author?: InputMaybe<Comment_Author_Operator>;
  body?: InputMaybe<Comment_Body_Operator>;
  clientKey?: InputMaybe<Comment_ClientKey_Operator>;
  contest?: InputMaybe<Comment_Contest_Operator>;
  createdAt?: InputMaybe<Comment_CreatedAt_Operator>;
  deleted?: InputMaybe<Comment_Deleted_Operator>;
  editedAt?: InputMaybe<Comment_EditedAt_Operator>;
  event?: InputMaybe<Comment_Event_Operator>;
  html?: InputMaybe<Comment_Html_Operator>;
  id?: InputMaybe<Comment_Id_Operator>;
  key?: InputMaybe<Comment_Key_Operator>;
  language?: InputMaybe<Comment_Language_Operator>;
  moderation?: InputMaybe<Comment_Moderation_Operator>;
  number?: InputMaybe<Comment_Number_Operator>;
  place?: InputMaybe<Comment_Place_Operator>;
  post?: InputMaybe<Comment_Post_Operator>;
  reactionCounts__agree?: InputMaybe<Comment_ReactionCounts__Agree_Operator>;
  reactionCounts__insight?: InputMaybe<Comment_ReactionCounts__Insight_Operator>;
  reactionCounts__smile?: InputMaybe<Comment_ReactionCounts__Smile_Operator>;
  reactionCounts__support?: InputMaybe<Comment_ReactionCounts__Support_Operator>;
  reactionCounts__thanks?: InputMaybe<Comment_ReactionCounts__Thanks_Operator>;
  replyTo?: InputMaybe<Comment_ReplyTo_Operator>;
  subject?: InputMaybe<Comment_Subject_Operator>;
  thread?: InputMaybe<Comment_Thread_Operator>;
  updatedAt?: InputMaybe<Comment_UpdatedAt_Operator>;
};

export type Comment_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Comment_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Comment_Where_Or>>>;
  author?: InputMaybe<Comment_Author_Operator>;
  body?: InputMaybe<Comment_Body_Operator>;
  clientKey?: InputMaybe<Comment_ClientKey_Operator>;
  contest?: InputMaybe<Comment_Contest_Operator>;
  createdAt?: InputMaybe<Comment_CreatedAt_Operator>;
  deleted?: InputMaybe<Comment_Deleted_Operator>;
  editedAt?: InputMaybe<Comment_EditedAt_Operator>;
  event?: InputMaybe<Comment_Event_Operator>;
  html?: InputMaybe<Comment_Html_Operator>;
  id?: InputMaybe<Comment_Id_Operator>;
  key?: InputMaybe<Comment_Key_Operator>;
  language?: InputMaybe<Comment_Language_Operator>;
  moderation?: InputMaybe<Comment_Moderation_Operator>;
  number?: InputMaybe<Comment_Number_Operator>;
  place?: InputMaybe<Comment_Place_Operator>;
  post?: InputMaybe<Comment_Post_Operator>;
  reactionCounts__agree?: InputMaybe<Comment_ReactionCounts__Agree_Operator>;
  reactionCounts__insight?: InputMaybe<Comment_ReactionCounts__Insight_Operator>;
  reactionCounts__smile?: InputMaybe<Comment_ReactionCounts__Smile_Operator>;
  reactionCounts__support?: InputMaybe<Comment_ReactionCounts__Support_Operator>;
  reactionCounts__thanks?: InputMaybe<Comment_ReactionCounts__Thanks_Operator>;
  replyTo?: InputMaybe<Comment_ReplyTo_Operator>;
  subject?: InputMaybe<Comment_Subject_Operator>;
  thread?: InputMaybe<Comment_Thread_Operator>;
  updatedAt?: InputMaybe<Comment_UpdatedAt_Operator>;
};

export type Comment_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Comment_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Comment_Where_Or>>>;
  author?: InputMaybe<Comment_Author_Operator>;
  body?: InputMaybe<Comment_Body_Operator>;
  clientKey?: InputMaybe<Comment_ClientKey_Operator>;
  contest?: InputMaybe<Comment_Contest_Operator>;
  createdAt?: InputMaybe<Comment_CreatedAt_Operator>;
  deleted?: InputMaybe<Comment_Deleted_Operator>;
  editedAt?: InputMaybe<Comment_EditedAt_Operator>;
  event?: InputMaybe<Comment_Event_Operator>;
  html?: InputMaybe<Comment_Html_Operator>;
  id?: InputMaybe<Comment_Id_Operator>;
  key?: InputMaybe<Comment_Key_Operator>;
  language?: InputMaybe<Comment_Language_Operator>;
  moderation?: InputMaybe<Comment_Moderation_Operator>;
  number?: InputMaybe<Comment_Number_Operator>;
  place?: InputMaybe<Comment_Place_Operator>;
  post?: InputMaybe<Comment_Post_Operator>;
  reactionCounts__agree?: InputMaybe<Comment_ReactionCounts__Agree_Operator>;
  reactionCounts__insight?: InputMaybe<Comment_ReactionCounts__Insight_Operator>;
  reactionCounts__smile?: InputMaybe<Comment_ReactionCounts__Smile_Operator>;
  reactionCounts__support?: InputMaybe<Comment_ReactionCounts__Support_Operator>;
  reactionCounts__thanks?: InputMaybe<Comment_ReactionCounts__Thanks_Operator>;
  replyTo?: InputMaybe<Comment_ReplyTo_Operator>;
  subject?: InputMaybe<Comment_Subject_Operator>;
  thread?: InputMaybe<Comment_Thread_Operator>;
  updatedAt?: InputMaybe<Comment_UpdatedAt_Operator>;
};

export type CompleteRegistrationInput = {
  /** The version of the code of conduct that was shown and accepted. */
  acceptedCode?: InputMaybe<Scalars['Int']['input']>;
  displayName: Scalars['String']['input'];
  /** Needed when the provider vouches for no address: the verification mail goes there. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Public and unique: 3 to 30 of a–z, 0–9, hyphen and underscore. */
  handle: Scalars['String']['input'];
  locale?: InputMaybe<MemberLocale>;
};

export type ConductAcceptance_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ConductAcceptance_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type ConductAcceptance_Member_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type ConductAcceptance_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ConductAcceptance_Version_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type ConductAcceptance_Where = {
  AND?: InputMaybe<Array<InputMaybe<ConductAcceptance_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<ConductAcceptance_Where_Or>>>;
  createdAt?: InputMaybe<ConductAcceptance_CreatedAt_Operator>;
  id?: InputMaybe<ConductAcceptance_Id_Operator>;
  member?: InputMaybe<ConductAcceptance_Member_Operator>;
  updatedAt?: InputMaybe<ConductAcceptance_UpdatedAt_Operator>;
  version?: InputMaybe<ConductAcceptance_Version_Operator>;
};

export type ConductAcceptance_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<ConductAcceptance_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<ConductAcceptance_Where_Or>>>;
  createdAt?: InputMaybe<ConductAcceptance_CreatedAt_Operator>;
  id?: InputMaybe<ConductAcceptance_Id_Operator>;
  member?: InputMaybe<ConductAcceptance_Member_Operator>;
  updatedAt?: InputMaybe<ConductAcceptance_UpdatedAt_Operator>;
  version?: InputMaybe<ConductAcceptance_Version_Operator>;
};

export type ConductAcceptance_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<ConductAcceptance_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<ConductAcceptance_Where_Or>>>;
  createdAt?: InputMaybe<ConductAcceptance_CreatedAt_Operator>;
  id?: InputMaybe<ConductAcceptance_Id_Operator>;
  member?: InputMaybe<ConductAcceptance_Member_Operator>;
  updatedAt?: InputMaybe<ConductAcceptance_UpdatedAt_Operator>;
  version?: InputMaybe<ConductAcceptance_Version_Operator>;
};

export type ConductRuleChangeKind =
  | 'added'
  | 'changed'
  | 'kept'
  /** The same words in another place. */
  | 'moved'
  | 'removed';

export type ContestUpdate_Discussion_Kind_MutationInput =
  | 'comments'
  | 'default'
  | 'off';

export type ContestUpdate_Discussion_State_MutationInput =
  | 'closed'
  | 'default'
  | 'open';

export type ContestUpdate_State_MutationInput =
  | 'announced'
  | 'cancelled'
  | 'closed'
  | 'decided'
  | 'draft'
  | 'judging'
  | 'open';

export type Contest_Discussion_Kind =
  | 'comments'
  | 'default'
  | 'off';

export type Contest_Discussion_Kind_MutationInput =
  | 'comments'
  | 'default'
  | 'off';

export type Contest_Discussion_State =
  | 'closed'
  | 'default'
  | 'open';

export type Contest_Discussion_State_MutationInput =
  | 'closed'
  | 'default'
  | 'open';

export type Contest_Author_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Contest_ClosesAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Contest_Cover_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Contest_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Contest_Description_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
};

export type Contest_Discussion__Kind_Input =
  | 'comments'
  | 'default'
  | 'off';

export type Contest_Discussion__Kind_Operator = {
  all?: InputMaybe<Array<InputMaybe<Contest_Discussion__Kind_Input>>>;
  equals?: InputMaybe<Contest_Discussion__Kind_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Contest_Discussion__Kind_Input>>>;
  not_equals?: InputMaybe<Contest_Discussion__Kind_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Contest_Discussion__Kind_Input>>>;
};

export type Contest_Discussion__State_Input =
  | 'closed'
  | 'default'
  | 'open';

export type Contest_Discussion__State_Operator = {
  all?: InputMaybe<Array<InputMaybe<Contest_Discussion__State_Input>>>;
  equals?: InputMaybe<Contest_Discussion__State_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Contest_Discussion__State_Input>>>;
  not_equals?: InputMaybe<Contest_Discussion__State_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Contest_Discussion__State_Input>>>;
};

export type Contest_FormerSlugs_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Contest_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Contest_Meta__Canonical_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Contest_Meta__Description_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Contest_Meta__Image_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Contest_Meta__Noindex_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Contest_Meta__Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Contest_OpensAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Contest_Slug_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Contest_State =
  | 'announced'
  | 'cancelled'
  | 'closed'
  | 'decided'
  | 'draft'
  | 'judging'
  | 'open';

export type Contest_State_Input =
  | 'announced'
  | 'cancelled'
  | 'closed'
  | 'decided'
  | 'draft'
  | 'judging'
  | 'open';

export type Contest_State_MutationInput =
  | 'announced'
  | 'cancelled'
  | 'closed'
  | 'decided'
  | 'draft'
  | 'judging'
  | 'open';

export type Contest_State_Operator = {
  all?: InputMaybe<Array<InputMaybe<Contest_State_Input>>>;
  equals?: InputMaybe<Contest_State_Input>;
  in?: InputMaybe<Array<InputMaybe<Contest_State_Input>>>;
  not_equals?: InputMaybe<Contest_State_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Contest_State_Input>>>;
};

export type Contest_Summary_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Contest_Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Contest_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Contest_Where = {
  AND?: InputMaybe<Array<InputMaybe<Contest_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Contest_Where_Or>>>;
  author?: InputMaybe<Contest_Author_Operator>;
  closesAt?: InputMaybe<Contest_ClosesAt_Operator>;
  cover?: InputMaybe<Contest_Cover_Operator>;
  createdAt?: InputMaybe<Contest_CreatedAt_Operator>;
  description?: InputMaybe<Contest_Description_Operator>;
  discussion__kind?: InputMaybe<Contest_Discussion__Kind_Operator>;
  discussion__state?: InputMaybe<Contest_Discussion__State_Operator>;
  formerSlugs?: InputMaybe<Contest_FormerSlugs_Operator>;
  id?: InputMaybe<Contest_Id_Operator>;
  meta__canonical?: InputMaybe<Contest_Meta__Canonical_Operator>;
  meta__description?: InputMaybe<Contest_Meta__Description_Operator>;
  meta__image?: InputMaybe<Contest_Meta__Image_Operator>;
  meta__noindex?: InputMaybe<Contest_Meta__Noindex_Operator>;
  meta__title?: InputMaybe<Contest_Meta__Title_Operator>;
  opensAt?: InputMaybe<Contest_OpensAt_Operator>;
  slug?: InputMaybe<Contest_Slug_Operator>;
  state?: InputMaybe<Contest_State_Operator>;
  summary?: InputMaybe<Contest_Summary_Operator>;
  title?: InputMaybe<Contest_Title_Operator>;
  updatedAt?: InputMaybe<Contest_UpdatedAt_Operator>;
};

export type Contest_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Contest_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Contest_Where_Or>>>;
  author?: InputMaybe<Contest_Author_Operator>;
  closesAt?: InputMaybe<Contest_ClosesAt_Operator>;
  cover?: InputMaybe<Contest_Cover_Operator>;
  createdAt?: InputMaybe<Contest_CreatedAt_Operator>;
  description?: InputMaybe<Contest_Description_Operator>;
  discussion__kind?: InputMaybe<Contest_Discussion__Kind_Operator>;
  discussion__state?: InputMaybe<Contest_Discussion__State_Operator>;
  formerSlugs?: InputMaybe<Contest_FormerSlugs_Operator>;
  id?: InputMaybe<Contest_Id_Operator>;
  meta__canonical?: InputMaybe<Contest_Meta__Canonical_Operator>;
  meta__description?: InputMaybe<Contest_Meta__Description_Operator>;
  meta__image?: InputMaybe<Contest_Meta__Image_Operator>;
  meta__noindex?: InputMaybe<Contest_Meta__Noindex_Operator>;
  meta__title?: InputMaybe<Contest_Meta__Title_Operator>;
  opensAt?: InputMaybe<Contest_OpensAt_Operator>;
  slug?: InputMaybe<Contest_Slug_Operator>;
  state?: InputMaybe<Contest_State_Operator>;
  summary?: InputMaybe<Contest_Summary_Operator>;
  title?: InputMaybe<Contest_Title_Operator>;
  updatedAt?: InputMaybe<Contest_UpdatedAt_Operator>;
};

export type Contest_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Contest_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Contest_Where_Or>>>;
  author?: InputMaybe<Contest_Author_Operator>;
  closesAt?: InputMaybe<Contest_ClosesAt_Operator>;
  cover?: InputMaybe<Contest_Cover_Operator>;
  createdAt?: InputMaybe<Contest_CreatedAt_Operator>;
  description?: InputMaybe<Contest_Description_Operator>;
  discussion__kind?: InputMaybe<Contest_Discussion__Kind_Operator>;
  discussion__state?: InputMaybe<Contest_Discussion__State_Operator>;
  formerSlugs?: InputMaybe<Contest_FormerSlugs_Operator>;
  id?: InputMaybe<Contest_Id_Operator>;
  meta__canonical?: InputMaybe<Contest_Meta__Canonical_Operator>;
  meta__description?: InputMaybe<Contest_Meta__Description_Operator>;
  meta__image?: InputMaybe<Contest_Meta__Image_Operator>;
  meta__noindex?: InputMaybe<Contest_Meta__Noindex_Operator>;
  meta__title?: InputMaybe<Contest_Meta__Title_Operator>;
  opensAt?: InputMaybe<Contest_OpensAt_Operator>;
  slug?: InputMaybe<Contest_Slug_Operator>;
  state?: InputMaybe<Contest_State_Operator>;
  summary?: InputMaybe<Contest_Summary_Operator>;
  title?: InputMaybe<Contest_Title_Operator>;
  updatedAt?: InputMaybe<Contest_UpdatedAt_Operator>;
};

export type DataExport_Attempts_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type DataExport_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DataExport_ExpiresAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DataExport_File_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type DataExport_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type DataExport_LeaseUntil_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DataExport_Member_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type DataExport_Progress_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type DataExport_ReadyAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DataExport_Size_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type DataExport_Slot_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type DataExport_Status =
  | 'expired'
  | 'failed'
  | 'ready'
  | 'running'
  | 'waiting';

export type DataExport_Status_Input =
  | 'expired'
  | 'failed'
  | 'ready'
  | 'running'
  | 'waiting';

export type DataExport_Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<DataExport_Status_Input>>>;
  equals?: InputMaybe<DataExport_Status_Input>;
  in?: InputMaybe<Array<InputMaybe<DataExport_Status_Input>>>;
  not_equals?: InputMaybe<DataExport_Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<DataExport_Status_Input>>>;
};

export type DataExport_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DataExport_Where = {
  AND?: InputMaybe<Array<InputMaybe<DataExport_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<DataExport_Where_Or>>>;
  attempts?: InputMaybe<DataExport_Attempts_Operator>;
  createdAt?: InputMaybe<DataExport_CreatedAt_Operator>;
  expiresAt?: InputMaybe<DataExport_ExpiresAt_Operator>;
  file?: InputMaybe<DataExport_File_Operator>;
  id?: InputMaybe<DataExport_Id_Operator>;
  leaseUntil?: InputMaybe<DataExport_LeaseUntil_Operator>;
  member?: InputMaybe<DataExport_Member_Operator>;
  progress?: InputMaybe<DataExport_Progress_Operator>;
  readyAt?: InputMaybe<DataExport_ReadyAt_Operator>;
  size?: InputMaybe<DataExport_Size_Operator>;
  slot?: InputMaybe<DataExport_Slot_Operator>;
  status?: InputMaybe<DataExport_Status_Operator>;
  updatedAt?: InputMaybe<DataExport_UpdatedAt_Operator>;
};

export type DataExport_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<DataExport_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<DataExport_Where_Or>>>;
  attempts?: InputMaybe<DataExport_Attempts_Operator>;
  createdAt?: InputMaybe<DataExport_CreatedAt_Operator>;
  expiresAt?: InputMaybe<DataExport_ExpiresAt_Operator>;
  file?: InputMaybe<DataExport_File_Operator>;
  id?: InputMaybe<DataExport_Id_Operator>;
  leaseUntil?: InputMaybe<DataExport_LeaseUntil_Operator>;
  member?: InputMaybe<DataExport_Member_Operator>;
  progress?: InputMaybe<DataExport_Progress_Operator>;
  readyAt?: InputMaybe<DataExport_ReadyAt_Operator>;
  size?: InputMaybe<DataExport_Size_Operator>;
  slot?: InputMaybe<DataExport_Slot_Operator>;
  status?: InputMaybe<DataExport_Status_Operator>;
  updatedAt?: InputMaybe<DataExport_UpdatedAt_Operator>;
};

export type DataExport_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<DataExport_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<DataExport_Where_Or>>>;
  attempts?: InputMaybe<DataExport_Attempts_Operator>;
  createdAt?: InputMaybe<DataExport_CreatedAt_Operator>;
  expiresAt?: InputMaybe<DataExport_ExpiresAt_Operator>;
  file?: InputMaybe<DataExport_File_Operator>;
  id?: InputMaybe<DataExport_Id_Operator>;
  leaseUntil?: InputMaybe<DataExport_LeaseUntil_Operator>;
  member?: InputMaybe<DataExport_Member_Operator>;
  progress?: InputMaybe<DataExport_Progress_Operator>;
  readyAt?: InputMaybe<DataExport_ReadyAt_Operator>;
  size?: InputMaybe<DataExport_Size_Operator>;
  slot?: InputMaybe<DataExport_Slot_Operator>;
  status?: InputMaybe<DataExport_Status_Operator>;
  updatedAt?: InputMaybe<DataExport_UpdatedAt_Operator>;
};

export type DeliveryAttempt_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DeliveryAttempt_Delivery_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type DeliveryAttempt_FinishedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DeliveryAttempt_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type DeliveryAttempt_LeaseUntil_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DeliveryAttempt_Number_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type DeliveryAttempt_Outcome_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type DeliveryAttempt_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DeliveryAttempt_Where = {
  AND?: InputMaybe<Array<InputMaybe<DeliveryAttempt_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<DeliveryAttempt_Where_Or>>>;
  createdAt?: InputMaybe<DeliveryAttempt_CreatedAt_Operator>;
  delivery?: InputMaybe<DeliveryAttempt_Delivery_Operator>;
  finishedAt?: InputMaybe<DeliveryAttempt_FinishedAt_Operator>;
  id?: InputMaybe<DeliveryAttempt_Id_Operator>;
  leaseUntil?: InputMaybe<DeliveryAttempt_LeaseUntil_Operator>;
  number?: InputMaybe<DeliveryAttempt_Number_Operator>;
  outcome?: InputMaybe<DeliveryAttempt_Outcome_Operator>;
  updatedAt?: InputMaybe<DeliveryAttempt_UpdatedAt_Operator>;
};

export type DeliveryAttempt_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<DeliveryAttempt_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<DeliveryAttempt_Where_Or>>>;
  createdAt?: InputMaybe<DeliveryAttempt_CreatedAt_Operator>;
  delivery?: InputMaybe<DeliveryAttempt_Delivery_Operator>;
  finishedAt?: InputMaybe<DeliveryAttempt_FinishedAt_Operator>;
  id?: InputMaybe<DeliveryAttempt_Id_Operator>;
  leaseUntil?: InputMaybe<DeliveryAttempt_LeaseUntil_Operator>;
  number?: InputMaybe<DeliveryAttempt_Number_Operator>;
  outcome?: InputMaybe<DeliveryAttempt_Outcome_Operator>;
  updatedAt?: InputMaybe<DeliveryAttempt_UpdatedAt_Operator>;
};

export type DeliveryAttempt_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<DeliveryAttempt_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<DeliveryAttempt_Where_Or>>>;
  createdAt?: InputMaybe<DeliveryAttempt_CreatedAt_Operator>;
  delivery?: InputMaybe<DeliveryAttempt_Delivery_Operator>;
  finishedAt?: InputMaybe<DeliveryAttempt_FinishedAt_Operator>;
  id?: InputMaybe<DeliveryAttempt_Id_Operator>;
  leaseUntil?: InputMaybe<DeliveryAttempt_LeaseUntil_Operator>;
  number?: InputMaybe<DeliveryAttempt_Number_Operator>;
  outcome?: InputMaybe<DeliveryAttempt_Outcome_Operator>;
  updatedAt?: InputMaybe<DeliveryAttempt_UpdatedAt_Operator>;
};

export type Delivery_Announcement_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Delivery_Attempts_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Delivery_Channel_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Delivery_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Delivery_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Delivery_Key_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Delivery_LastError_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Delivery_NextAttemptAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Delivery_RemoteId_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Delivery_RoundStart_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Delivery_ScheduledAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Delivery_SettledAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Delivery_Status =
  | 'cancelled'
  | 'exhausted'
  | 'pending'
  | 'published'
  | 'reauthorize'
  | 'refused'
  | 'retrying'
  | 'scheduled'
  | 'sending'
  | 'unknown';

export type Delivery_Status_Input =
  | 'cancelled'
  | 'exhausted'
  | 'pending'
  | 'published'
  | 'reauthorize'
  | 'refused'
  | 'retrying'
  | 'scheduled'
  | 'sending'
  | 'unknown';

export type Delivery_Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<Delivery_Status_Input>>>;
  equals?: InputMaybe<Delivery_Status_Input>;
  in?: InputMaybe<Array<InputMaybe<Delivery_Status_Input>>>;
  not_equals?: InputMaybe<Delivery_Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Delivery_Status_Input>>>;
};

export type Delivery_Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Delivery_UncertainSince_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Delivery_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Delivery_Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Delivery_Where = {
  AND?: InputMaybe<Array<InputMaybe<Delivery_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Delivery_Where_Or>>>;
  announcement?: InputMaybe<Delivery_Announcement_Operator>;
  attempts?: InputMaybe<Delivery_Attempts_Operator>;
  channel?: InputMaybe<Delivery_Channel_Operator>;
  createdAt?: InputMaybe<Delivery_CreatedAt_Operator>;
  id?: InputMaybe<Delivery_Id_Operator>;
  key?: InputMaybe<Delivery_Key_Operator>;
  lastError?: InputMaybe<Delivery_LastError_Operator>;
  nextAttemptAt?: InputMaybe<Delivery_NextAttemptAt_Operator>;
  remoteId?: InputMaybe<Delivery_RemoteId_Operator>;
  roundStart?: InputMaybe<Delivery_RoundStart_Operator>;
  scheduledAt?: InputMaybe<Delivery_ScheduledAt_Operator>;
  settledAt?: InputMaybe<Delivery_SettledAt_Operator>;
  status?: InputMaybe<Delivery_Status_Operator>;
  title?: InputMaybe<Delivery_Title_Operator>;
  uncertainSince?: InputMaybe<Delivery_UncertainSince_Operator>;
  updatedAt?: InputMaybe<Delivery_UpdatedAt_Operator>;
  url?: InputMaybe<Delivery_Url_Operator>;
};

export type Delivery_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Delivery_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Delivery_Where_Or>>>;
  announcement?: InputMaybe<Delivery_Announcement_Operator>;
  attempts?: InputMaybe<Delivery_Attempts_Operator>;
  channel?: InputMaybe<Delivery_Channel_Operator>;
  createdAt?: InputMaybe<Delivery_CreatedAt_Operator>;
  id?: InputMaybe<Delivery_Id_Operator>;
  key?: InputMaybe<Delivery_Key_Operator>;
  lastError?: InputMaybe<Delivery_LastError_Operator>;
  nextAttemptAt?: InputMaybe<Delivery_NextAttemptAt_Operator>;
  remoteId?: InputMaybe<Delivery_RemoteId_Operator>;
  roundStart?: InputMaybe<Delivery_RoundStart_Operator>;
  scheduledAt?: InputMaybe<Delivery_ScheduledAt_Operator>;
  settledAt?: InputMaybe<Delivery_SettledAt_Operator>;
  status?: InputMaybe<Delivery_Status_Operator>;
  title?: InputMaybe<Delivery_Title_Operator>;
  uncertainSince?: InputMaybe<Delivery_UncertainSince_Operator>;
  updatedAt?: InputMaybe<Delivery_UpdatedAt_Operator>;
  url?: InputMaybe<Delivery_Url_Operator>;
};

export type Delivery_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Delivery_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Delivery_Where_Or>>>;
  announcement?: InputMaybe<Delivery_Announcement_Operator>;
  attempts?: InputMaybe<Delivery_Attempts_Operator>;
  channel?: InputMaybe<Delivery_Channel_Operator>;
  createdAt?: InputMaybe<Delivery_CreatedAt_Operator>;
  id?: InputMaybe<Delivery_Id_Operator>;
  key?: InputMaybe<Delivery_Key_Operator>;
  lastError?: InputMaybe<Delivery_LastError_Operator>;
  nextAttemptAt?: InputMaybe<Delivery_NextAttemptAt_Operator>;
  remoteId?: InputMaybe<Delivery_RemoteId_Operator>;
  roundStart?: InputMaybe<Delivery_RoundStart_Operator>;
  scheduledAt?: InputMaybe<Delivery_ScheduledAt_Operator>;
  settledAt?: InputMaybe<Delivery_SettledAt_Operator>;
  status?: InputMaybe<Delivery_Status_Operator>;
  title?: InputMaybe<Delivery_Title_Operator>;
  uncertainSince?: InputMaybe<Delivery_UncertainSince_Operator>;
  updatedAt?: InputMaybe<Delivery_UpdatedAt_Operator>;
  url?: InputMaybe<Delivery_Url_Operator>;
};

export type DeskEntry_By_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type DeskEntry_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DeskEntry_Decision_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DeskEntry_Digest_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type DeskEntry_Document_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type DeskEntry_From =
  | 'approved'
  | 'archived'
  | 'changesAsked'
  | 'draft'
  | 'inReview'
  | 'published'
  | 'scheduled';

export type DeskEntry_From_Input =
  | 'approved'
  | 'archived'
  | 'changesAsked'
  | 'draft'
  | 'inReview'
  | 'published'
  | 'scheduled';

export type DeskEntry_From_Operator = {
  all?: InputMaybe<Array<InputMaybe<DeskEntry_From_Input>>>;
  equals?: InputMaybe<DeskEntry_From_Input>;
  in?: InputMaybe<Array<InputMaybe<DeskEntry_From_Input>>>;
  not_equals?: InputMaybe<DeskEntry_From_Input>;
  not_in?: InputMaybe<Array<InputMaybe<DeskEntry_From_Input>>>;
};

export type DeskEntry_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type DeskEntry_Locale_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type DeskEntry_Note_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type DeskEntry_Source_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type DeskEntry_Stage =
  | 'approved'
  | 'archived'
  | 'changesAsked'
  | 'draft'
  | 'inReview'
  | 'published'
  | 'scheduled';

export type DeskEntry_Stage_Input =
  | 'approved'
  | 'archived'
  | 'changesAsked'
  | 'draft'
  | 'inReview'
  | 'published'
  | 'scheduled';

export type DeskEntry_Stage_Operator = {
  all?: InputMaybe<Array<InputMaybe<DeskEntry_Stage_Input>>>;
  equals?: InputMaybe<DeskEntry_Stage_Input>;
  in?: InputMaybe<Array<InputMaybe<DeskEntry_Stage_Input>>>;
  not_equals?: InputMaybe<DeskEntry_Stage_Input>;
  not_in?: InputMaybe<Array<InputMaybe<DeskEntry_Stage_Input>>>;
};

export type DeskEntry_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DeskEntry_Version_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type DeskEntry_Where = {
  AND?: InputMaybe<Array<InputMaybe<DeskEntry_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<DeskEntry_Where_Or>>>;
  by?: InputMaybe<DeskEntry_By_Operator>;
  createdAt?: InputMaybe<DeskEntry_CreatedAt_Operator>;
  decision?: InputMaybe<DeskEntry_Decision_Operator>;
  digest?: InputMaybe<DeskEntry_Digest_Operator>;
  document?: InputMaybe<DeskEntry_Document_Operator>;
  from?: InputMaybe<DeskEntry_From_Operator>;
  id?: InputMaybe<DeskEntry_Id_Operator>;
  locale?: InputMaybe<DeskEntry_Locale_Operator>;
  note?: InputMaybe<DeskEntry_Note_Operator>;
  source?: InputMaybe<DeskEntry_Source_Operator>;
  stage?: InputMaybe<DeskEntry_Stage_Operator>;
  updatedAt?: InputMaybe<DeskEntry_UpdatedAt_Operator>;
  version?: InputMaybe<DeskEntry_Version_Operator>;
};

export type DeskEntry_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<DeskEntry_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<DeskEntry_Where_Or>>>;
  by?: InputMaybe<DeskEntry_By_Operator>;
  createdAt?: InputMaybe<DeskEntry_CreatedAt_Operator>;
  decision?: InputMaybe<DeskEntry_Decision_Operator>;
  digest?: InputMaybe<DeskEntry_Digest_Operator>;
  document?: InputMaybe<DeskEntry_Document_Operator>;
  from?: InputMaybe<DeskEntry_From_Operator>;
  id?: InputMaybe<DeskEntry_Id_Operator>;
  locale?: InputMaybe<DeskEntry_Locale_Operator>;
  note?: InputMaybe<DeskEntry_Note_Operator>;
  source?: InputMaybe<DeskEntry_Source_Operator>;
  stage?: InputMaybe<DeskEntry_Stage_Operator>;
  updatedAt?: InputMaybe<DeskEntry_UpdatedAt_Operator>;
  version?: InputMaybe<DeskEntry_Version_Operator>;
};

export type DeskEntry_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<DeskEntry_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<DeskEntry_Where_Or>>>;
  by?: InputMaybe<DeskEntry_By_Operator>;
  createdAt?: InputMaybe<DeskEntry_CreatedAt_Operator>;
  decision?: InputMaybe<DeskEntry_Decision_Operator>;
  digest?: InputMaybe<DeskEntry_Digest_Operator>;
  document?: InputMaybe<DeskEntry_Document_Operator>;
  from?: InputMaybe<DeskEntry_From_Operator>;
  id?: InputMaybe<DeskEntry_Id_Operator>;
  locale?: InputMaybe<DeskEntry_Locale_Operator>;
  note?: InputMaybe<DeskEntry_Note_Operator>;
  source?: InputMaybe<DeskEntry_Source_Operator>;
  stage?: InputMaybe<DeskEntry_Stage_Operator>;
  updatedAt?: InputMaybe<DeskEntry_UpdatedAt_Operator>;
  version?: InputMaybe<DeskEntry_Version_Operator>;
};

export type DeskRemark_Body_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type DeskRemark_By_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type DeskRemark_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DeskRemark_Document_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type DeskRemark_Field_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type DeskRemark_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type DeskRemark_Locale_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type DeskRemark_Mentions_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type DeskRemark_ResolvedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DeskRemark_ResolvedBy_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type DeskRemark_Source_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type DeskRemark_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DeskRemark_Where = {
  AND?: InputMaybe<Array<InputMaybe<DeskRemark_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<DeskRemark_Where_Or>>>;
  body?: InputMaybe<DeskRemark_Body_Operator>;
  by?: InputMaybe<DeskRemark_By_Operator>;
  createdAt?: InputMaybe<DeskRemark_CreatedAt_Operator>;
  document?: InputMaybe<DeskRemark_Document_Operator>;
  field?: InputMaybe<DeskRemark_Field_Operator>;
  id?: InputMaybe<DeskRemark_Id_Operator>;
  locale?: InputMaybe<DeskRemark_Locale_Operator>;
  mentions?: InputMaybe<DeskRemark_Mentions_Operator>;
  resolvedAt?: InputMaybe<DeskRemark_ResolvedAt_Operator>;
  resolvedBy?: InputMaybe<DeskRemark_ResolvedBy_Operator>;
  source?: InputMaybe<DeskRemark_Source_Operator>;
  updatedAt?: InputMaybe<DeskRemark_UpdatedAt_Operator>;
};

export type DeskRemark_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<DeskRemark_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<DeskRemark_Where_Or>>>;
  body?: InputMaybe<DeskRemark_Body_Operator>;
  by?: InputMaybe<DeskRemark_By_Operator>;
  createdAt?: InputMaybe<DeskRemark_CreatedAt_Operator>;
  document?: InputMaybe<DeskRemark_Document_Operator>;
  field?: InputMaybe<DeskRemark_Field_Operator>;
  id?: InputMaybe<DeskRemark_Id_Operator>;
  locale?: InputMaybe<DeskRemark_Locale_Operator>;
  mentions?: InputMaybe<DeskRemark_Mentions_Operator>;
  resolvedAt?: InputMaybe<DeskRemark_ResolvedAt_Operator>;
  resolvedBy?: InputMaybe<DeskRemark_ResolvedBy_Operator>;
  source?: InputMaybe<DeskRemark_Source_Operator>;
  updatedAt?: InputMaybe<DeskRemark_UpdatedAt_Operator>;
};

export type DeskRemark_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<DeskRemark_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<DeskRemark_Where_Or>>>;
  body?: InputMaybe<DeskRemark_Body_Operator>;
  by?: InputMaybe<DeskRemark_By_Operator>;
  createdAt?: InputMaybe<DeskRemark_CreatedAt_Operator>;
  document?: InputMaybe<DeskRemark_Document_Operator>;
  field?: InputMaybe<DeskRemark_Field_Operator>;
  id?: InputMaybe<DeskRemark_Id_Operator>;
  locale?: InputMaybe<DeskRemark_Locale_Operator>;
  mentions?: InputMaybe<DeskRemark_Mentions_Operator>;
  resolvedAt?: InputMaybe<DeskRemark_ResolvedAt_Operator>;
  resolvedBy?: InputMaybe<DeskRemark_ResolvedBy_Operator>;
  source?: InputMaybe<DeskRemark_Source_Operator>;
  updatedAt?: InputMaybe<DeskRemark_UpdatedAt_Operator>;
};

/** Where one language of a text stands. */
export type DeskStage =
  | 'approved'
  | 'archived'
  | 'changesAsked'
  | 'draft'
  | 'inReview'
  | 'published'
  | 'scheduled';

export type DeskTimer_At_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DeskTimer_By_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type DeskTimer_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DeskTimer_Document_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type DeskTimer_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type DeskTimer_Kind =
  | 'publish'
  | 'remind'
  | 'withdraw';

export type DeskTimer_Kind_Input =
  | 'publish'
  | 'remind'
  | 'withdraw';

export type DeskTimer_Kind_Operator = {
  all?: InputMaybe<Array<InputMaybe<DeskTimer_Kind_Input>>>;
  equals?: InputMaybe<DeskTimer_Kind_Input>;
  in?: InputMaybe<Array<InputMaybe<DeskTimer_Kind_Input>>>;
  not_equals?: InputMaybe<DeskTimer_Kind_Input>;
  not_in?: InputMaybe<Array<InputMaybe<DeskTimer_Kind_Input>>>;
};

export type DeskTimer_LateMinutes_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type DeskTimer_Locale_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type DeskTimer_Reason_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type DeskTimer_SettledAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DeskTimer_Slot_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type DeskTimer_Source_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type DeskTimer_Status =
  | 'cancelled'
  | 'done'
  | 'refused'
  | 'waiting';

export type DeskTimer_Status_Input =
  | 'cancelled'
  | 'done'
  | 'refused'
  | 'waiting';

export type DeskTimer_Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<DeskTimer_Status_Input>>>;
  equals?: InputMaybe<DeskTimer_Status_Input>;
  in?: InputMaybe<Array<InputMaybe<DeskTimer_Status_Input>>>;
  not_equals?: InputMaybe<DeskTimer_Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<DeskTimer_Status_Input>>>;
};

export type DeskTimer_TimeZone_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type DeskTimer_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DeskTimer_Wall_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type DeskTimer_Where = {
  AND?: InputMaybe<Array<InputMaybe<DeskTimer_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<DeskTimer_Where_Or>>>;
  at?: InputMaybe<DeskTimer_At_Operator>;
  by?: InputMaybe<DeskTimer_By_Operator>;
  createdAt?: InputMaybe<DeskTimer_CreatedAt_Operator>;
  document?: InputMaybe<DeskTimer_Document_Operator>;
  id?: InputMaybe<DeskTimer_Id_Operator>;
  kind?: InputMaybe<DeskTimer_Kind_Operator>;
  lateMinutes?: InputMaybe<DeskTimer_LateMinutes_Operator>;
  locale?: InputMaybe<DeskTimer_Locale_Operator>;
  reason?: InputMaybe<DeskTimer_Reason_Operator>;
  settledAt?: InputMaybe<DeskTimer_SettledAt_Operator>;
  slot?: InputMaybe<DeskTimer_Slot_Operator>;
  source?: InputMaybe<DeskTimer_Source_Operator>;
  status?: InputMaybe<DeskTimer_Status_Operator>;
  timeZone?: InputMaybe<DeskTimer_TimeZone_Operator>;
  updatedAt?: InputMaybe<DeskTimer_UpdatedAt_Operator>;
  wall?: InputMaybe<DeskTimer_Wall_Operator>;
};

export type DeskTimer_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<DeskTimer_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<DeskTimer_Where_Or>>>;
  at?: InputMaybe<DeskTimer_At_Operator>;
  by?: InputMaybe<DeskTimer_By_Operator>;
  createdAt?: InputMaybe<DeskTimer_CreatedAt_Operator>;
  document?: InputMaybe<DeskTimer_Document_Operator>;
  id?: InputMaybe<DeskTimer_Id_Operator>;
  kind?: InputMaybe<DeskTimer_Kind_Operator>;
  lateMinutes?: InputMaybe<DeskTimer_LateMinutes_Operator>;
  locale?: InputMaybe<DeskTimer_Locale_Operator>;
  reason?: InputMaybe<DeskTimer_Reason_Operator>;
  settledAt?: InputMaybe<DeskTimer_SettledAt_Operator>;
  slot?: InputMaybe<DeskTimer_Slot_Operator>;
  source?: InputMaybe<DeskTimer_Source_Operator>;
  status?: InputMaybe<DeskTimer_Status_Operator>;
  timeZone?: InputMaybe<DeskTimer_TimeZone_Operator>;
  updatedAt?: InputMaybe<DeskTimer_UpdatedAt_Operator>;
  wall?: InputMaybe<DeskTimer_Wall_Operator>;
};

export type DeskTimer_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<DeskTimer_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<DeskTimer_Where_Or>>>;
  at?: InputMaybe<DeskTimer_At_Operator>;
  by?: InputMaybe<DeskTimer_By_Operator>;
  createdAt?: InputMaybe<DeskTimer_CreatedAt_Operator>;
  document?: InputMaybe<DeskTimer_Document_Operator>;
  id?: InputMaybe<DeskTimer_Id_Operator>;
  kind?: InputMaybe<DeskTimer_Kind_Operator>;
  lateMinutes?: InputMaybe<DeskTimer_LateMinutes_Operator>;
  locale?: InputMaybe<DeskTimer_Locale_Operator>;
  reason?: InputMaybe<DeskTimer_Reason_Operator>;
  settledAt?: InputMaybe<DeskTimer_SettledAt_Operator>;
  slot?: InputMaybe<DeskTimer_Slot_Operator>;
  source?: InputMaybe<DeskTimer_Source_Operator>;
  status?: InputMaybe<DeskTimer_Status_Operator>;
  timeZone?: InputMaybe<DeskTimer_TimeZone_Operator>;
  updatedAt?: InputMaybe<DeskTimer_UpdatedAt_Operator>;
  wall?: InputMaybe<DeskTimer_Wall_Operator>;
};

export type DiscussionKind =
  | 'comments'
  | 'off'
  | 'topic';

export type Draft_Body_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Draft_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Draft_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Draft_Member_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Draft_Name_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Draft_SavedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Draft_SentForm_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Draft_Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Draft_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Draft_Where = {
  AND?: InputMaybe<Array<InputMaybe<Draft_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Draft_Where_Or>>>;
  body?: InputMaybe<Draft_Body_Operator>;
  createdAt?: InputMaybe<Draft_CreatedAt_Operator>;
  id?: InputMaybe<Draft_Id_Operator>;
  member?: InputMaybe<Draft_Member_Operator>;
  name?: InputMaybe<Draft_Name_Operator>;
  savedAt?: InputMaybe<Draft_SavedAt_Operator>;
  sentForm?: InputMaybe<Draft_SentForm_Operator>;
  title?: InputMaybe<Draft_Title_Operator>;
  updatedAt?: InputMaybe<Draft_UpdatedAt_Operator>;
};

export type Draft_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Draft_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Draft_Where_Or>>>;
  body?: InputMaybe<Draft_Body_Operator>;
  createdAt?: InputMaybe<Draft_CreatedAt_Operator>;
  id?: InputMaybe<Draft_Id_Operator>;
  member?: InputMaybe<Draft_Member_Operator>;
  name?: InputMaybe<Draft_Name_Operator>;
  savedAt?: InputMaybe<Draft_SavedAt_Operator>;
  sentForm?: InputMaybe<Draft_SentForm_Operator>;
  title?: InputMaybe<Draft_Title_Operator>;
  updatedAt?: InputMaybe<Draft_UpdatedAt_Operator>;
};

export type Draft_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Draft_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Draft_Where_Or>>>;
  body?: InputMaybe<Draft_Body_Operator>;
  createdAt?: InputMaybe<Draft_CreatedAt_Operator>;
  id?: InputMaybe<Draft_Id_Operator>;
  member?: InputMaybe<Draft_Member_Operator>;
  name?: InputMaybe<Draft_Name_Operator>;
  savedAt?: InputMaybe<Draft_SavedAt_Operator>;
  sentForm?: InputMaybe<Draft_SentForm_Operator>;
  title?: InputMaybe<Draft_Title_Operator>;
  updatedAt?: InputMaybe<Draft_UpdatedAt_Operator>;
};

export type EditorialLine_Banned_Language =
  | 'en'
  | 'fr';

export type EditorialLine_Banned_Language_MutationInput =
  | 'en'
  | 'fr';

export type EditorialLine_Required_Language =
  | 'en'
  | 'fr';

export type EditorialLine_Required_Language_MutationInput =
  | 'en'
  | 'fr';

export type EditorialLine_Required_Where =
  | 'announcements'
  | 'everywhere'
  | 'texts';

export type EditorialLine_Required_Where_MutationInput =
  | 'announcements'
  | 'everywhere'
  | 'texts';

export type EditorialLine_Tones_Address =
  | 'tu'
  | 'vous';

export type EditorialLine_Tones_Address_MutationInput =
  | 'tu'
  | 'vous';

export type EditorialLine_Tones_Language =
  | 'en'
  | 'fr';

export type EditorialLine_Tones_Language_MutationInput =
  | 'en'
  | 'fr';

export type EditorialLine_Tones_Surface =
  | 'all'
  | 'bluesky'
  | 'mastodon'
  | 'site'
  | 'webhook';

export type EditorialLine_Tones_Surface_MutationInput =
  | 'all'
  | 'bluesky'
  | 'mastodon'
  | 'site'
  | 'webhook';

export type Embed_Address_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Embed_Attempts_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Embed_AuthorName_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Embed_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Embed_Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Embed_Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Embed_Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Embed_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Embed_MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Embed_NextAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Embed_Player_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Embed_Provider_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Embed_Ratio_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Embed_State =
  | 'known'
  | 'unknown'
  | 'wanted';

export type Embed_State_Input =
  | 'known'
  | 'unknown'
  | 'wanted';

export type Embed_State_Operator = {
  all?: InputMaybe<Array<InputMaybe<Embed_State_Input>>>;
  equals?: InputMaybe<Embed_State_Input>;
  in?: InputMaybe<Array<InputMaybe<Embed_State_Input>>>;
  not_equals?: InputMaybe<Embed_State_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Embed_State_Input>>>;
};

export type Embed_ThumbnailUrl_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Embed_Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Embed_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Embed_Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Embed_Where = {
  AND?: InputMaybe<Array<InputMaybe<Embed_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Embed_Where_Or>>>;
  address?: InputMaybe<Embed_Address_Operator>;
  attempts?: InputMaybe<Embed_Attempts_Operator>;
  authorName?: InputMaybe<Embed_AuthorName_Operator>;
  createdAt?: InputMaybe<Embed_CreatedAt_Operator>;
  filename?: InputMaybe<Embed_Filename_Operator>;
  filesize?: InputMaybe<Embed_Filesize_Operator>;
  height?: InputMaybe<Embed_Height_Operator>;
  id?: InputMaybe<Embed_Id_Operator>;
  mimeType?: InputMaybe<Embed_MimeType_Operator>;
  nextAt?: InputMaybe<Embed_NextAt_Operator>;
  player?: InputMaybe<Embed_Player_Operator>;
  provider?: InputMaybe<Embed_Provider_Operator>;
  ratio?: InputMaybe<Embed_Ratio_Operator>;
  state?: InputMaybe<Embed_State_Operator>;
  thumbnailURL?: InputMaybe<Embed_ThumbnailUrl_Operator>;
  title?: InputMaybe<Embed_Title_Operator>;
  updatedAt?: InputMaybe<Embed_UpdatedAt_Operator>;
  url?: InputMaybe<Embed_Url_Operator>;
  width?: InputMaybe<Embed_Width_Operator>;
};

export type Embed_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Embed_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Embed_Where_Or>>>;
  address?: InputMaybe<Embed_Address_Operator>;
  attempts?: InputMaybe<Embed_Attempts_Operator>;
  authorName?: InputMaybe<Embed_AuthorName_Operator>;
  createdAt?: InputMaybe<Embed_CreatedAt_Operator>;
  filename?: InputMaybe<Embed_Filename_Operator>;
  filesize?: InputMaybe<Embed_Filesize_Operator>;
  height?: InputMaybe<Embed_Height_Operator>;
  id?: InputMaybe<Embed_Id_Operator>;
  mimeType?: InputMaybe<Embed_MimeType_Operator>;
  nextAt?: InputMaybe<Embed_NextAt_Operator>;
  player?: InputMaybe<Embed_Player_Operator>;
  provider?: InputMaybe<Embed_Provider_Operator>;
  ratio?: InputMaybe<Embed_Ratio_Operator>;
  state?: InputMaybe<Embed_State_Operator>;
  thumbnailURL?: InputMaybe<Embed_ThumbnailUrl_Operator>;
  title?: InputMaybe<Embed_Title_Operator>;
  updatedAt?: InputMaybe<Embed_UpdatedAt_Operator>;
  url?: InputMaybe<Embed_Url_Operator>;
  width?: InputMaybe<Embed_Width_Operator>;
};

export type Embed_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Embed_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Embed_Where_Or>>>;
  address?: InputMaybe<Embed_Address_Operator>;
  attempts?: InputMaybe<Embed_Attempts_Operator>;
  authorName?: InputMaybe<Embed_AuthorName_Operator>;
  createdAt?: InputMaybe<Embed_CreatedAt_Operator>;
  filename?: InputMaybe<Embed_Filename_Operator>;
  filesize?: InputMaybe<Embed_Filesize_Operator>;
  height?: InputMaybe<Embed_Height_Operator>;
  id?: InputMaybe<Embed_Id_Operator>;
  mimeType?: InputMaybe<Embed_MimeType_Operator>;
  nextAt?: InputMaybe<Embed_NextAt_Operator>;
  player?: InputMaybe<Embed_Player_Operator>;
  provider?: InputMaybe<Embed_Provider_Operator>;
  ratio?: InputMaybe<Embed_Ratio_Operator>;
  state?: InputMaybe<Embed_State_Operator>;
  thumbnailURL?: InputMaybe<Embed_ThumbnailUrl_Operator>;
  title?: InputMaybe<Embed_Title_Operator>;
  updatedAt?: InputMaybe<Embed_UpdatedAt_Operator>;
  url?: InputMaybe<Embed_Url_Operator>;
  width?: InputMaybe<Embed_Width_Operator>;
};

export type Embed_Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type ErasureStatus =
  | 'done'
  | 'running'
  | 'waiting';

export type EventUpdate_Changes_State_MutationInput =
  | 'cancelled'
  | 'moved'
  | 'removed';

export type EventUpdate_Discussion_Kind_MutationInput =
  | 'comments'
  | 'default'
  | 'off';

export type EventUpdate_Discussion_State_MutationInput =
  | 'closed'
  | 'default'
  | 'open';

export type EventUpdate_People_Role_MutationInput =
  | 'host'
  | 'speaker';

export type EventUpdate_Registration_Policy_MutationInput =
  | 'fill'
  | 'order';

export type EventUpdate_Registration_Promotion_MutationInput =
  | 'automatic'
  | 'manual';

export type EventUpdate__Status_MutationInput =
  | 'draft'
  | 'published';

export type EventUpdate_State_MutationInput =
  | 'cancelled'
  | 'scheduled';

export type EventVersion_Version_Changes_State =
  | 'cancelled'
  | 'moved'
  | 'removed';

export type EventVersion_Version_Discussion_Kind =
  | 'comments'
  | 'default'
  | 'off';

export type EventVersion_Version_Discussion_State =
  | 'closed'
  | 'default'
  | 'open';

export type EventVersion_Version_People_Role =
  | 'host'
  | 'speaker';

export type EventVersion_Version_Registration_Policy =
  | 'fill'
  | 'order';

export type EventVersion_Version_Registration_Promotion =
  | 'automatic'
  | 'manual';

export type EventVersion_Version__Status =
  | 'draft'
  | 'published';

export type EventVersion_Version_State =
  | 'cancelled'
  | 'scheduled';

export type EventVersion_PublishedLocale =
  | 'en'
  | 'fr';

export type Event_Changes_State =
  | 'cancelled'
  | 'moved'
  | 'removed';

export type Event_Changes_State_MutationInput =
  | 'cancelled'
  | 'moved'
  | 'removed';

export type Event_Discussion_Kind =
  | 'comments'
  | 'default'
  | 'off';

export type Event_Discussion_Kind_MutationInput =
  | 'comments'
  | 'default'
  | 'off';

export type Event_Discussion_State =
  | 'closed'
  | 'default'
  | 'open';

export type Event_Discussion_State_MutationInput =
  | 'closed'
  | 'default'
  | 'open';

export type Event_People_Role =
  | 'host'
  | 'speaker';

export type Event_People_Role_MutationInput =
  | 'host'
  | 'speaker';

export type Event_Registration_Policy =
  | 'fill'
  | 'order';

export type Event_Registration_Policy_MutationInput =
  | 'fill'
  | 'order';

export type Event_Registration_Promotion =
  | 'automatic'
  | 'manual';

export type Event_Registration_Promotion_MutationInput =
  | 'automatic'
  | 'manual';

export type Event__Status =
  | 'draft'
  | 'published';

export type Event__Status_Input =
  | 'draft'
  | 'published';

export type Event__Status_MutationInput =
  | 'draft'
  | 'published';

export type Event__Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<Event__Status_Input>>>;
  equals?: InputMaybe<Event__Status_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Event__Status_Input>>>;
  not_equals?: InputMaybe<Event__Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Event__Status_Input>>>;
};

export type Event_Accessibility_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Event_Additions__Id_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_Additions__StartsAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Event_Author_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Event_Capacity_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Event_Changes__EndsAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Event_Changes__Id_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_Changes__Note_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_Changes__Occurrence_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_Changes__StartsAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Event_Changes__State_Input =
  | 'cancelled'
  | 'moved'
  | 'removed';

export type Event_Changes__State_Operator = {
  all?: InputMaybe<Array<InputMaybe<Event_Changes__State_Input>>>;
  equals?: InputMaybe<Event_Changes__State_Input>;
  in?: InputMaybe<Array<InputMaybe<Event_Changes__State_Input>>>;
  not_equals?: InputMaybe<Event_Changes__State_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Event_Changes__State_Input>>>;
};

export type Event_Cover_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Event_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Event_Description_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
};

export type Event_Discussion__Kind_Input =
  | 'comments'
  | 'default'
  | 'off';

export type Event_Discussion__Kind_Operator = {
  all?: InputMaybe<Array<InputMaybe<Event_Discussion__Kind_Input>>>;
  equals?: InputMaybe<Event_Discussion__Kind_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Event_Discussion__Kind_Input>>>;
  not_equals?: InputMaybe<Event_Discussion__Kind_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Event_Discussion__Kind_Input>>>;
};

export type Event_Discussion__State_Input =
  | 'closed'
  | 'default'
  | 'open';

export type Event_Discussion__State_Operator = {
  all?: InputMaybe<Array<InputMaybe<Event_Discussion__State_Input>>>;
  equals?: InputMaybe<Event_Discussion__State_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Event_Discussion__State_Input>>>;
  not_equals?: InputMaybe<Event_Discussion__State_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Event_Discussion__State_Input>>>;
};

export type Event_EndsAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Event_EndsLocal_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_FormerSlugs_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Event_ImportedFrom_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_Meta__Canonical_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_Meta__Description_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Event_Meta__Image_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Event_Meta__Noindex_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Event_Meta__Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_People__Id_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_People__Member_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Event_People__Name_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_People__Role_Input =
  | 'host'
  | 'speaker';

export type Event_People__Role_Operator = {
  all?: InputMaybe<Array<InputMaybe<Event_People__Role_Input>>>;
  equals?: InputMaybe<Event_People__Role_Input>;
  in?: InputMaybe<Array<InputMaybe<Event_People__Role_Input>>>;
  not_equals?: InputMaybe<Event_People__Role_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Event_People__Role_Input>>>;
};

export type Event_Place__Address_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Event_Place__Latitude_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Event_Place__Link_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_Place__Longitude_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Event_Place__Name_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_Place__Online_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Event_Price_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_PublishedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Event_Recurrence_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_Registration__Approval_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Event_Registration__ClosesAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Event_Registration__ClosesHoursBefore_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Event_Registration__Guests_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Event_Registration__OfferHours_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Event_Registration__OnlineSeats_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Event_Registration__OpensAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Event_Registration__Policy_Input =
  | 'fill'
  | 'order';

export type Event_Registration__Policy_Operator = {
  all?: InputMaybe<Array<InputMaybe<Event_Registration__Policy_Input>>>;
  equals?: InputMaybe<Event_Registration__Policy_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Event_Registration__Policy_Input>>>;
  not_equals?: InputMaybe<Event_Registration__Policy_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Event_Registration__Policy_Input>>>;
};

export type Event_Registration__Promotion_Input =
  | 'automatic'
  | 'manual';

export type Event_Registration__Promotion_Operator = {
  all?: InputMaybe<Array<InputMaybe<Event_Registration__Promotion_Input>>>;
  equals?: InputMaybe<Event_Registration__Promotion_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Event_Registration__Promotion_Input>>>;
  not_equals?: InputMaybe<Event_Registration__Promotion_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Event_Registration__Promotion_Input>>>;
};

export type Event_Registration__Questions__Id_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_Registration__Questions__Question_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_Registration__Questions__Required_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Event_Registration__SiteSeats_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Event_Sequence_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Event_Slug_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_StartsAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Event_StartsLocal_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_State =
  | 'cancelled'
  | 'scheduled';

export type Event_StateNote_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_State_Input =
  | 'cancelled'
  | 'scheduled';

export type Event_State_MutationInput =
  | 'cancelled'
  | 'scheduled';

export type Event_State_Operator = {
  all?: InputMaybe<Array<InputMaybe<Event_State_Input>>>;
  equals?: InputMaybe<Event_State_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Event_State_Input>>>;
  not_equals?: InputMaybe<Event_State_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Event_State_Input>>>;
};

export type Event_Summary_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Event_Tags_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Event_TimeZone_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Event_Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Event_Where = {
  AND?: InputMaybe<Array<InputMaybe<Event_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Event_Where_Or>>>;
  _status?: InputMaybe<Event__Status_Operator>;
  accessibility?: InputMaybe<Event_Accessibility_Operator>;
  additions__id?: InputMaybe<Event_Additions__Id_Operator>;
  additions__startsAt?: InputMaybe<Event_Additions__StartsAt_Operator>;
  author?: InputMaybe<Event_Author_Operator>;
  capacity?: InputMaybe<Event_Capacity_Operator>;
  changes__endsAt?: InputMaybe<Event_Changes__EndsAt_Operator>;
  changes__id?: InputMaybe<Event_Changes__Id_Operator>;
  changes__note?: InputMaybe<Event_Changes__Note_Operator>;
  changes__occurrence?: InputMaybe<Event_Changes__Occurrence_Operator>;
  changes__startsAt?: InputMaybe<Event_Changes__StartsAt_Operator>;
  changes__state?: InputMaybe<Event_Changes__State_Operator>;
  cover?: InputMaybe<Event_Cover_Operator>;
  createdAt?: InputMaybe<Event_CreatedAt_Operator>;
  description?: InputMaybe<Event_Description_Operator>;
  discussion__kind?: InputMaybe<Event_Discussion__Kind_Operator>;
  discussion__state?: InputMaybe<Event_Discussion__State_Operator>;
  endsAt?: InputMaybe<Event_EndsAt_Operator>;
  endsLocal?: InputMaybe<Event_EndsLocal_Operator>;
  formerSlugs?: InputMaybe<Event_FormerSlugs_Operator>;
  id?: InputMaybe<Event_Id_Operator>;
  importedFrom?: InputMaybe<Event_ImportedFrom_Operator>;
  meta__canonical?: InputMaybe<Event_Meta__Canonical_Operator>;
  meta__description?: InputMaybe<Event_Meta__Description_Operator>;
  meta__image?: InputMaybe<Event_Meta__Image_Operator>;
  meta__noindex?: InputMaybe<Event_Meta__Noindex_Operator>;
  meta__title?: InputMaybe<Event_Meta__Title_Operator>;
  people__id?: InputMaybe<Event_People__Id_Operator>;
  people__member?: InputMaybe<Event_People__Member_Operator>;
  people__name?: InputMaybe<Event_People__Name_Operator>;
  people__role?: InputMaybe<Event_People__Role_Operator>;
  place__address?: InputMaybe<Event_Place__Address_Operator>;
  place__latitude?: InputMaybe<Event_Place__Latitude_Operator>;
  place__link?: InputMaybe<Event_Place__Link_Operator>;
  place__longitude?: InputMaybe<Event_Place__Longitude_Operator>;
  place__name?: InputMaybe<Event_Place__Name_Operator>;
  place__online?: InputMaybe<Event_Place__Online_Operator>;
  price?: InputMaybe<Event_Price_Operator>;
  publishedAt?: InputMaybe<Event_PublishedAt_Operator>;
  recurrence?: InputMaybe<Event_Recurrence_Operator>;
  registration__approval?: InputMaybe<Event_Registration__Approval_Operator>;
  registration__closesAt?: InputMaybe<Event_Registration__ClosesAt_Operator>;
  registration__closesHoursBefore?: InputMaybe<Event_Registration__ClosesHoursBefore_Operator>;
  registration__guests?: InputMaybe<Event_Registration__Guests_Operator>;
  registration__offerHours?: InputMaybe<Event_Registration__OfferHours_Operator>;
  registration__onlineSeats?: InputMaybe<Event_Registration__OnlineSeats_Operator>;
  registration__opensAt?: InputMaybe<Event_Registration__OpensAt_Operator>;
  registration__policy?: InputMaybe<Event_Registration__Policy_Operator>;
  registration__promotion?: InputMaybe<Event_Registration__Promotion_Operator>;
  registration__questions__id?: InputMaybe<Event_Registration__Questions__Id_Operator>;
  registration__questions__question?: InputMaybe<Event_Registration__Questions__Question_Operator>;
  registration__questions__required?: InputMaybe<Event_Registration__Questions__Required_Operator>;
  registration__siteSeats?: InputMaybe<Event_Registration__SiteSeats_Operator>;
  sequence?: InputMaybe<Event_Sequence_Operator>;
  slug?: InputMaybe<Event_Slug_Operator>;
  startsAt?: InputMaybe<Event_StartsAt_Operator>;
  startsLocal?: InputMaybe<Event_StartsLocal_Operator>;
  state?: InputMaybe<Event_State_Operator>;
  stateNote?: InputMaybe<Event_StateNote_Operator>;
  summary?: InputMaybe<Event_Summary_Operator>;
  tags?: InputMaybe<Event_Tags_Operator>;
  timeZone?: InputMaybe<Event_TimeZone_Operator>;
  title?: InputMaybe<Event_Title_Operator>;
  updatedAt?: InputMaybe<Event_UpdatedAt_Operator>;
  url?: InputMaybe<Event_Url_Operator>;
};

export type Event_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Event_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Event_Where_Or>>>;
  _status?: InputMaybe<Event__Status_Operator>;
  accessibility?: InputMaybe<Event_Accessibility_Operator>;
  additions__id?: InputMaybe<Event_Additions__Id_Operator>;
  additions__startsAt?: InputMaybe<Event_Additions__StartsAt_Operator>;
  author?: InputMaybe<Event_Author_Operator>;
  capacity?: InputMaybe<Event_Capacity_Operator>;
  changes__endsAt?: InputMaybe<Event_Changes__EndsAt_Operator>;
  changes__id?: InputMaybe<Event_Changes__Id_Operator>;
  changes__note?: InputMaybe<Event_Changes__Note_Operator>;
  changes__occurrence?: InputMaybe<Event_Changes__Occurrence_Operator>;
  changes__startsAt?: InputMaybe<Event_Changes__StartsAt_Operator>;
  changes__state?: InputMaybe<Event_Changes__State_Operator>;
  cover?: InputMaybe<Event_Cover_Operator>;
  createdAt?: InputMaybe<Event_CreatedAt_Operator>;
  description?: InputMaybe<Event_Description_Operator>;
  discussion__kind?: InputMaybe<Event_Discussion__Kind_Operator>;
  discussion__state?: InputMaybe<Event_Discussion__State_Operator>;
  endsAt?: InputMaybe<Event_EndsAt_Operator>;
  endsLocal?: InputMaybe<Event_EndsLocal_Operator>;
  formerSlugs?: InputMaybe<Event_FormerSlugs_Operator>;
  id?: InputMaybe<Event_Id_Operator>;
  importedFrom?: InputMaybe<Event_ImportedFrom_Operator>;
  meta__canonical?: InputMaybe<Event_Meta__Canonical_Operator>;
  meta__description?: InputMaybe<Event_Meta__Description_Operator>;
  meta__image?: InputMaybe<Event_Meta__Image_Operator>;
  meta__noindex?: InputMaybe<Event_Meta__Noindex_Operator>;
  meta__title?: InputMaybe<Event_Meta__Title_Operator>;
  people__id?: InputMaybe<Event_People__Id_Operator>;
  people__member?: InputMaybe<Event_People__Member_Operator>;
  people__name?: InputMaybe<Event_People__Name_Operator>;
  people__role?: InputMaybe<Event_People__Role_Operator>;
  place__address?: InputMaybe<Event_Place__Address_Operator>;
  place__latitude?: InputMaybe<Event_Place__Latitude_Operator>;
  place__link?: InputMaybe<Event_Place__Link_Operator>;
  place__longitude?: InputMaybe<Event_Place__Longitude_Operator>;
  place__name?: InputMaybe<Event_Place__Name_Operator>;
  place__online?: InputMaybe<Event_Place__Online_Operator>;
  price?: InputMaybe<Event_Price_Operator>;
  publishedAt?: InputMaybe<Event_PublishedAt_Operator>;
  recurrence?: InputMaybe<Event_Recurrence_Operator>;
  registration__approval?: InputMaybe<Event_Registration__Approval_Operator>;
  registration__closesAt?: InputMaybe<Event_Registration__ClosesAt_Operator>;
  registration__closesHoursBefore?: InputMaybe<Event_Registration__ClosesHoursBefore_Operator>;
  registration__guests?: InputMaybe<Event_Registration__Guests_Operator>;
  registration__offerHours?: InputMaybe<Event_Registration__OfferHours_Operator>;
  registration__onlineSeats?: InputMaybe<Event_Registration__OnlineSeats_Operator>;
  registration__opensAt?: InputMaybe<Event_Registration__OpensAt_Operator>;
  registration__policy?: InputMaybe<Event_Registration__Policy_Operator>;
  registration__promotion?: InputMaybe<Event_Registration__Promotion_Operator>;
  registration__questions__id?: InputMaybe<Event_Registration__Questions__Id_Operator>;
  registration__questions__question?: InputMaybe<Event_Registration__Questions__Question_Operator>;
  registration__questions__required?: InputMaybe<Event_Registration__Questions__Required_Operator>;
  registration__siteSeats?: InputMaybe<Event_Registration__SiteSeats_Operator>;
  sequence?: InputMaybe<Event_Sequence_Operator>;
  slug?: InputMaybe<Event_Slug_Operator>;
  startsAt?: InputMaybe<Event_StartsAt_Operator>;
  startsLocal?: InputMaybe<Event_StartsLocal_Operator>;
  state?: InputMaybe<Event_State_Operator>;
  stateNote?: InputMaybe<Event_StateNote_Operator>;
  summary?: InputMaybe<Event_Summary_Operator>;
  tags?: InputMaybe<Event_Tags_Operator>;
  timeZone?: InputMaybe<Event_TimeZone_Operator>;
  title?: InputMaybe<Event_Title_Operator>;
  updatedAt?: InputMaybe<Event_UpdatedAt_Operator>;
  url?: InputMaybe<Event_Url_Operator>;
};

export type Event_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Event_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Event_Where_Or>>>;
  _status?: InputMaybe<Event__Status_Operator>;
  accessibility?: InputMaybe<Event_Accessibility_Operator>;
  additions__id?: InputMaybe<Event_Additions__Id_Operator>;
  additions__startsAt?: InputMaybe<Event_Additions__StartsAt_Operator>;
  author?: InputMaybe<Event_Author_Operator>;
  capacity?: InputMaybe<Event_Capacity_Operator>;
  changes__endsAt?: InputMaybe<Event_Changes__EndsAt_Operator>;
  changes__id?: InputMaybe<Event_Changes__Id_Operator>;
  changes__note?: InputMaybe<Event_Changes__Note_Operator>;
  changes__occurrence?: InputMaybe<Event_Changes__Occurrence_Operator>;
  changes__startsAt?: InputMaybe<Event_Changes__StartsAt_Operator>;
  changes__state?: InputMaybe<Event_Changes__State_Operator>;
  cover?: InputMaybe<Event_Cover_Operator>;
  createdAt?: InputMaybe<Event_CreatedAt_Operator>;
  description?: InputMaybe<Event_Description_Operator>;
  discussion__kind?: InputMaybe<Event_Discussion__Kind_Operator>;
  discussion__state?: InputMaybe<Event_Discussion__State_Operator>;
  endsAt?: InputMaybe<Event_EndsAt_Operator>;
  endsLocal?: InputMaybe<Event_EndsLocal_Operator>;
  formerSlugs?: InputMaybe<Event_FormerSlugs_Operator>;
  id?: InputMaybe<Event_Id_Operator>;
  importedFrom?: InputMaybe<Event_ImportedFrom_Operator>;
  meta__canonical?: InputMaybe<Event_Meta__Canonical_Operator>;
  meta__description?: InputMaybe<Event_Meta__Description_Operator>;
  meta__image?: InputMaybe<Event_Meta__Image_Operator>;
  meta__noindex?: InputMaybe<Event_Meta__Noindex_Operator>;
  meta__title?: InputMaybe<Event_Meta__Title_Operator>;
  people__id?: InputMaybe<Event_People__Id_Operator>;
  people__member?: InputMaybe<Event_People__Member_Operator>;
  people__name?: InputMaybe<Event_People__Name_Operator>;
  people__role?: InputMaybe<Event_People__Role_Operator>;
  place__address?: InputMaybe<Event_Place__Address_Operator>;
  place__latitude?: InputMaybe<Event_Place__Latitude_Operator>;
  place__link?: InputMaybe<Event_Place__Link_Operator>;
  place__longitude?: InputMaybe<Event_Place__Longitude_Operator>;
  place__name?: InputMaybe<Event_Place__Name_Operator>;
  place__online?: InputMaybe<Event_Place__Online_Operator>;
  price?: InputMaybe<Event_Price_Operator>;
  publishedAt?: InputMaybe<Event_PublishedAt_Operator>;
  recurrence?: InputMaybe<Event_Recurrence_Operator>;
  registration__approval?: InputMaybe<Event_Registration__Approval_Operator>;
  registration__closesAt?: InputMaybe<Event_Registration__ClosesAt_Operator>;
  registration__closesHoursBefore?: InputMaybe<Event_Registration__ClosesHoursBefore_Operator>;
  registration__guests?: InputMaybe<Event_Registration__Guests_Operator>;
  registration__offerHours?: InputMaybe<Event_Registration__OfferHours_Operator>;
  registration__onlineSeats?: InputMaybe<Event_Registration__OnlineSeats_Operator>;
  registration__opensAt?: InputMaybe<Event_Registration__OpensAt_Operator>;
  registration__policy?: InputMaybe<Event_Registration__Policy_Operator>;
  registration__promotion?: InputMaybe<Event_Registration__Promotion_Operator>;
  registration__questions__id?: InputMaybe<Event_Registration__Questions__Id_Operator>;
  registration__questions__question?: InputMaybe<Event_Registration__Questions__Question_Operator>;
  registration__questions__required?: InputMaybe<Event_Registration__Questions__Required_Operator>;
  registration__siteSeats?: InputMaybe<Event_Registration__SiteSeats_Operator>;
  sequence?: InputMaybe<Event_Sequence_Operator>;
  slug?: InputMaybe<Event_Slug_Operator>;
  startsAt?: InputMaybe<Event_StartsAt_Operator>;
  startsLocal?: InputMaybe<Event_StartsLocal_Operator>;
  state?: InputMaybe<Event_State_Operator>;
  stateNote?: InputMaybe<Event_StateNote_Operator>;
  summary?: InputMaybe<Event_Summary_Operator>;
  tags?: InputMaybe<Event_Tags_Operator>;
  timeZone?: InputMaybe<Event_TimeZone_Operator>;
  title?: InputMaybe<Event_Title_Operator>;
  updatedAt?: InputMaybe<Event_UpdatedAt_Operator>;
  url?: InputMaybe<Event_Url_Operator>;
};

export type FallbackLocaleInputType =
  | 'en'
  | 'fr'
  | 'none';

export type FeedPingAttempt_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type FeedPingAttempt_FinishedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type FeedPingAttempt_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type FeedPingAttempt_LeaseUntil_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type FeedPingAttempt_Number_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type FeedPingAttempt_Outcome_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type FeedPingAttempt_Ping_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type FeedPingAttempt_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type FeedPingAttempt_Where = {
  AND?: InputMaybe<Array<InputMaybe<FeedPingAttempt_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<FeedPingAttempt_Where_Or>>>;
  createdAt?: InputMaybe<FeedPingAttempt_CreatedAt_Operator>;
  finishedAt?: InputMaybe<FeedPingAttempt_FinishedAt_Operator>;
  id?: InputMaybe<FeedPingAttempt_Id_Operator>;
  leaseUntil?: InputMaybe<FeedPingAttempt_LeaseUntil_Operator>;
  number?: InputMaybe<FeedPingAttempt_Number_Operator>;
  outcome?: InputMaybe<FeedPingAttempt_Outcome_Operator>;
  ping?: InputMaybe<FeedPingAttempt_Ping_Operator>;
  updatedAt?: InputMaybe<FeedPingAttempt_UpdatedAt_Operator>;
};

export type FeedPingAttempt_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<FeedPingAttempt_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<FeedPingAttempt_Where_Or>>>;
  createdAt?: InputMaybe<FeedPingAttempt_CreatedAt_Operator>;
  finishedAt?: InputMaybe<FeedPingAttempt_FinishedAt_Operator>;
  id?: InputMaybe<FeedPingAttempt_Id_Operator>;
  leaseUntil?: InputMaybe<FeedPingAttempt_LeaseUntil_Operator>;
  number?: InputMaybe<FeedPingAttempt_Number_Operator>;
  outcome?: InputMaybe<FeedPingAttempt_Outcome_Operator>;
  ping?: InputMaybe<FeedPingAttempt_Ping_Operator>;
  updatedAt?: InputMaybe<FeedPingAttempt_UpdatedAt_Operator>;
};

export type FeedPingAttempt_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<FeedPingAttempt_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<FeedPingAttempt_Where_Or>>>;
  createdAt?: InputMaybe<FeedPingAttempt_CreatedAt_Operator>;
  finishedAt?: InputMaybe<FeedPingAttempt_FinishedAt_Operator>;
  id?: InputMaybe<FeedPingAttempt_Id_Operator>;
  leaseUntil?: InputMaybe<FeedPingAttempt_LeaseUntil_Operator>;
  number?: InputMaybe<FeedPingAttempt_Number_Operator>;
  outcome?: InputMaybe<FeedPingAttempt_Outcome_Operator>;
  ping?: InputMaybe<FeedPingAttempt_Ping_Operator>;
  updatedAt?: InputMaybe<FeedPingAttempt_UpdatedAt_Operator>;
};

export type FeedPingUpdate_Status_MutationInput =
  | 'delivered'
  | 'exhausted'
  | 'pending'
  | 'refused'
  | 'retrying';

export type FeedPing_Attempts_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type FeedPing_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type FeedPing_Error_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type FeedPing_Feeds_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type FeedPing_Hub_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type FeedPing_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type FeedPing_NextAttemptAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type FeedPing_Status =
  | 'delivered'
  | 'exhausted'
  | 'pending'
  | 'refused'
  | 'retrying';

export type FeedPing_Status_Input =
  | 'delivered'
  | 'exhausted'
  | 'pending'
  | 'refused'
  | 'retrying';

export type FeedPing_Status_MutationInput =
  | 'delivered'
  | 'exhausted'
  | 'pending'
  | 'refused'
  | 'retrying';

export type FeedPing_Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<FeedPing_Status_Input>>>;
  equals?: InputMaybe<FeedPing_Status_Input>;
  in?: InputMaybe<Array<InputMaybe<FeedPing_Status_Input>>>;
  not_equals?: InputMaybe<FeedPing_Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<FeedPing_Status_Input>>>;
};

export type FeedPing_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type FeedPing_Where = {
  AND?: InputMaybe<Array<InputMaybe<FeedPing_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<FeedPing_Where_Or>>>;
  attempts?: InputMaybe<FeedPing_Attempts_Operator>;
  createdAt?: InputMaybe<FeedPing_CreatedAt_Operator>;
  error?: InputMaybe<FeedPing_Error_Operator>;
  feeds?: InputMaybe<FeedPing_Feeds_Operator>;
  hub?: InputMaybe<FeedPing_Hub_Operator>;
  id?: InputMaybe<FeedPing_Id_Operator>;
  nextAttemptAt?: InputMaybe<FeedPing_NextAttemptAt_Operator>;
  status?: InputMaybe<FeedPing_Status_Operator>;
  updatedAt?: InputMaybe<FeedPing_UpdatedAt_Operator>;
};

export type FeedPing_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<FeedPing_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<FeedPing_Where_Or>>>;
  attempts?: InputMaybe<FeedPing_Attempts_Operator>;
  createdAt?: InputMaybe<FeedPing_CreatedAt_Operator>;
  error?: InputMaybe<FeedPing_Error_Operator>;
  feeds?: InputMaybe<FeedPing_Feeds_Operator>;
  hub?: InputMaybe<FeedPing_Hub_Operator>;
  id?: InputMaybe<FeedPing_Id_Operator>;
  nextAttemptAt?: InputMaybe<FeedPing_NextAttemptAt_Operator>;
  status?: InputMaybe<FeedPing_Status_Operator>;
  updatedAt?: InputMaybe<FeedPing_UpdatedAt_Operator>;
};

export type FeedPing_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<FeedPing_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<FeedPing_Where_Or>>>;
  attempts?: InputMaybe<FeedPing_Attempts_Operator>;
  createdAt?: InputMaybe<FeedPing_CreatedAt_Operator>;
  error?: InputMaybe<FeedPing_Error_Operator>;
  feeds?: InputMaybe<FeedPing_Feeds_Operator>;
  hub?: InputMaybe<FeedPing_Hub_Operator>;
  id?: InputMaybe<FeedPing_Id_Operator>;
  nextAttemptAt?: InputMaybe<FeedPing_NextAttemptAt_Operator>;
  status?: InputMaybe<FeedPing_Status_Operator>;
  updatedAt?: InputMaybe<FeedPing_UpdatedAt_Operator>;
};

export type FollowLevel =
  /** Told of nothing. */
  | 'mute'
  /** Told when named or answered. */
  | 'normal'
  /** Told when named or answered; counted as unread. */
  | 'track'
  /** Told of everything. */
  | 'watch';

export type FormAnswerInput = {
  /** Name of the field. */
  field: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type FormSubmission_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type FormSubmission_Form_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type FormSubmission_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type FormSubmission_Member_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type FormSubmission_SubmissionData__Field_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type FormSubmission_SubmissionData__Id_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type FormSubmission_SubmissionData__Value_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type FormSubmission_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type FormSubmission_Where = {
  AND?: InputMaybe<Array<InputMaybe<FormSubmission_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<FormSubmission_Where_Or>>>;
  createdAt?: InputMaybe<FormSubmission_CreatedAt_Operator>;
  form?: InputMaybe<FormSubmission_Form_Operator>;
  id?: InputMaybe<FormSubmission_Id_Operator>;
  member?: InputMaybe<FormSubmission_Member_Operator>;
  submissionData__field?: InputMaybe<FormSubmission_SubmissionData__Field_Operator>;
  submissionData__id?: InputMaybe<FormSubmission_SubmissionData__Id_Operator>;
  submissionData__value?: InputMaybe<FormSubmission_SubmissionData__Value_Operator>;
  updatedAt?: InputMaybe<FormSubmission_UpdatedAt_Operator>;
};

export type FormSubmission_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<FormSubmission_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<FormSubmission_Where_Or>>>;
  createdAt?: InputMaybe<FormSubmission_CreatedAt_Operator>;
  form?: InputMaybe<FormSubmission_Form_Operator>;
  id?: InputMaybe<FormSubmission_Id_Operator>;
  member?: InputMaybe<FormSubmission_Member_Operator>;
  submissionData__field?: InputMaybe<FormSubmission_SubmissionData__Field_Operator>;
  submissionData__id?: InputMaybe<FormSubmission_SubmissionData__Id_Operator>;
  submissionData__value?: InputMaybe<FormSubmission_SubmissionData__Value_Operator>;
  updatedAt?: InputMaybe<FormSubmission_UpdatedAt_Operator>;
};

export type FormSubmission_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<FormSubmission_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<FormSubmission_Where_Or>>>;
  createdAt?: InputMaybe<FormSubmission_CreatedAt_Operator>;
  form?: InputMaybe<FormSubmission_Form_Operator>;
  id?: InputMaybe<FormSubmission_Id_Operator>;
  member?: InputMaybe<FormSubmission_Member_Operator>;
  submissionData__field?: InputMaybe<FormSubmission_SubmissionData__Field_Operator>;
  submissionData__id?: InputMaybe<FormSubmission_SubmissionData__Id_Operator>;
  submissionData__value?: InputMaybe<FormSubmission_SubmissionData__Value_Operator>;
  updatedAt?: InputMaybe<FormSubmission_UpdatedAt_Operator>;
};

export type Form_ConfirmationMessage_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
};

export type Form_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Form_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Form_KeepDays_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Form_Purpose_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Form_SubmitButtonLabel_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Form_Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Form_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Form_Where = {
  AND?: InputMaybe<Array<InputMaybe<Form_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Form_Where_Or>>>;
  confirmationMessage?: InputMaybe<Form_ConfirmationMessage_Operator>;
  createdAt?: InputMaybe<Form_CreatedAt_Operator>;
  id?: InputMaybe<Form_Id_Operator>;
  keepDays?: InputMaybe<Form_KeepDays_Operator>;
  purpose?: InputMaybe<Form_Purpose_Operator>;
  submitButtonLabel?: InputMaybe<Form_SubmitButtonLabel_Operator>;
  title?: InputMaybe<Form_Title_Operator>;
  updatedAt?: InputMaybe<Form_UpdatedAt_Operator>;
};

export type Form_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Form_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Form_Where_Or>>>;
  confirmationMessage?: InputMaybe<Form_ConfirmationMessage_Operator>;
  createdAt?: InputMaybe<Form_CreatedAt_Operator>;
  id?: InputMaybe<Form_Id_Operator>;
  keepDays?: InputMaybe<Form_KeepDays_Operator>;
  purpose?: InputMaybe<Form_Purpose_Operator>;
  submitButtonLabel?: InputMaybe<Form_SubmitButtonLabel_Operator>;
  title?: InputMaybe<Form_Title_Operator>;
  updatedAt?: InputMaybe<Form_UpdatedAt_Operator>;
};

export type Form_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Form_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Form_Where_Or>>>;
  confirmationMessage?: InputMaybe<Form_ConfirmationMessage_Operator>;
  createdAt?: InputMaybe<Form_CreatedAt_Operator>;
  id?: InputMaybe<Form_Id_Operator>;
  keepDays?: InputMaybe<Form_KeepDays_Operator>;
  purpose?: InputMaybe<Form_Purpose_Operator>;
  submitButtonLabel?: InputMaybe<Form_SubmitButtonLabel_Operator>;
  title?: InputMaybe<Form_Title_Operator>;
  updatedAt?: InputMaybe<Form_UpdatedAt_Operator>;
};

export type ForumUpdate_PostBy_Roles_MutationInput =
  | 'admin'
  | 'editor'
  | 'manager'
  | 'member'
  | 'moderator';

export type ForumUpdate_PostBy_Who_MutationInput =
  | 'level'
  | 'members'
  | 'roles';

export type ForumUpdate_ReadBy_Roles_MutationInput =
  | 'admin'
  | 'editor'
  | 'manager'
  | 'member'
  | 'moderator';

export type ForumUpdate_ReadBy_Who_MutationInput =
  | 'everyone'
  | 'level'
  | 'members'
  | 'roles';

export type ForumUpdate_ReplyBy_Roles_MutationInput =
  | 'admin'
  | 'editor'
  | 'manager'
  | 'member'
  | 'moderator';

export type ForumUpdate_ReplyBy_Who_MutationInput =
  | 'level'
  | 'members'
  | 'roles';

export type ForumUpdate_Kinds_MutationInput =
  | 'announcement'
  | 'discussion'
  | 'idea'
  | 'question';

export type Forum_PostBy_Roles =
  | 'admin'
  | 'editor'
  | 'manager'
  | 'member'
  | 'moderator';

export type Forum_PostBy_Roles_MutationInput =
  | 'admin'
  | 'editor'
  | 'manager'
  | 'member'
  | 'moderator';

export type Forum_PostBy_Who =
  | 'level'
  | 'members'
  | 'roles';

export type Forum_PostBy_Who_MutationInput =
  | 'level'
  | 'members'
  | 'roles';

export type Forum_ReadBy_Roles =
  | 'admin'
  | 'editor'
  | 'manager'
  | 'member'
  | 'moderator';

export type Forum_ReadBy_Roles_MutationInput =
  | 'admin'
  | 'editor'
  | 'manager'
  | 'member'
  | 'moderator';

export type Forum_ReadBy_Who =
  | 'everyone'
  | 'level'
  | 'members'
  | 'roles';

export type Forum_ReadBy_Who_MutationInput =
  | 'everyone'
  | 'level'
  | 'members'
  | 'roles';

export type Forum_ReplyBy_Roles =
  | 'admin'
  | 'editor'
  | 'manager'
  | 'member'
  | 'moderator';

export type Forum_ReplyBy_Roles_MutationInput =
  | 'admin'
  | 'editor'
  | 'manager'
  | 'member'
  | 'moderator';

export type Forum_ReplyBy_Who =
  | 'level'
  | 'members'
  | 'roles';

export type Forum_ReplyBy_Who_MutationInput =
  | 'level'
  | 'members'
  | 'roles';

export type Forum_Colour_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Forum_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Forum_Description_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Forum_FormerSlugs_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Forum_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Forum_Kinds =
  | 'announcement'
  | 'discussion'
  | 'idea'
  | 'question';

export type Forum_Kinds_Input =
  | 'announcement'
  | 'discussion'
  | 'idea'
  | 'question';

export type Forum_Kinds_MutationInput =
  | 'announcement'
  | 'discussion'
  | 'idea'
  | 'question';

export type Forum_Kinds_Operator = {
  all?: InputMaybe<Array<InputMaybe<Forum_Kinds_Input>>>;
  equals?: InputMaybe<Forum_Kinds_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Forum_Kinds_Input>>>;
  not_equals?: InputMaybe<Forum_Kinds_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Forum_Kinds_Input>>>;
};

export type Forum_Order_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Forum_Parent_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Forum_PostBy__Level_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Forum_PostBy__Roles_Input =
  | 'admin'
  | 'editor'
  | 'manager'
  | 'member'
  | 'moderator';

export type Forum_PostBy__Roles_Operator = {
  all?: InputMaybe<Array<InputMaybe<Forum_PostBy__Roles_Input>>>;
  equals?: InputMaybe<Forum_PostBy__Roles_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Forum_PostBy__Roles_Input>>>;
  not_equals?: InputMaybe<Forum_PostBy__Roles_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Forum_PostBy__Roles_Input>>>;
};

export type Forum_PostBy__Who_Input =
  | 'level'
  | 'members'
  | 'roles';

export type Forum_PostBy__Who_Operator = {
  all?: InputMaybe<Array<InputMaybe<Forum_PostBy__Who_Input>>>;
  equals?: InputMaybe<Forum_PostBy__Who_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Forum_PostBy__Who_Input>>>;
  not_equals?: InputMaybe<Forum_PostBy__Who_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Forum_PostBy__Who_Input>>>;
};

export type Forum_ReadBy__Level_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Forum_ReadBy__Roles_Input =
  | 'admin'
  | 'editor'
  | 'manager'
  | 'member'
  | 'moderator';

export type Forum_ReadBy__Roles_Operator = {
  all?: InputMaybe<Array<InputMaybe<Forum_ReadBy__Roles_Input>>>;
  equals?: InputMaybe<Forum_ReadBy__Roles_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Forum_ReadBy__Roles_Input>>>;
  not_equals?: InputMaybe<Forum_ReadBy__Roles_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Forum_ReadBy__Roles_Input>>>;
};

export type Forum_ReadBy__Who_Input =
  | 'everyone'
  | 'level'
  | 'members'
  | 'roles';

export type Forum_ReadBy__Who_Operator = {
  all?: InputMaybe<Array<InputMaybe<Forum_ReadBy__Who_Input>>>;
  equals?: InputMaybe<Forum_ReadBy__Who_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Forum_ReadBy__Who_Input>>>;
  not_equals?: InputMaybe<Forum_ReadBy__Who_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Forum_ReadBy__Who_Input>>>;
};

export type Forum_ReplyBy__Level_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Forum_ReplyBy__Roles_Input =
  | 'admin'
  | 'editor'
  | 'manager'
  | 'member'
  | 'moderator';

export type Forum_ReplyBy__Roles_Operator = {
  all?: InputMaybe<Array<InputMaybe<Forum_ReplyBy__Roles_Input>>>;
  equals?: InputMaybe<Forum_ReplyBy__Roles_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Forum_ReplyBy__Roles_Input>>>;
  not_equals?: InputMaybe<Forum_ReplyBy__Roles_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Forum_ReplyBy__Roles_Input>>>;
};

export type Forum_ReplyBy__Who_Input =
  | 'level'
  | 'members'
  | 'roles';

export type Forum_ReplyBy__Who_Operator = {
  all?: InputMaybe<Array<InputMaybe<Forum_ReplyBy__Who_Input>>>;
  equals?: InputMaybe<Forum_ReplyBy__Who_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Forum_ReplyBy__Who_Input>>>;
  not_equals?: InputMaybe<Forum_ReplyBy__Who_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Forum_ReplyBy__Who_Input>>>;
};

export type Forum_RequiredTags_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Forum_Slug_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Forum_Template_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Forum_Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Forum_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Forum_Where = {
  AND?: InputMaybe<Array<InputMaybe<Forum_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Forum_Where_Or>>>;
  colour?: InputMaybe<Forum_Colour_Operator>;
  createdAt?: InputMaybe<Forum_CreatedAt_Operator>;
  description?: InputMaybe<Forum_Description_Operator>;
  formerSlugs?: InputMaybe<Forum_FormerSlugs_Operator>;
  id?: InputMaybe<Forum_Id_Operator>;
  kinds?: InputMaybe<Forum_Kinds_Operator>;
  order?: InputMaybe<Forum_Order_Operator>;
  parent?: InputMaybe<Forum_Parent_Operator>;
  postBy__level?: InputMaybe<Forum_PostBy__Level_Operator>;
  postBy__roles?: InputMaybe<Forum_PostBy__Roles_Operator>;
  postBy__who?: InputMaybe<Forum_PostBy__Who_Operator>;
  readBy__level?: InputMaybe<Forum_ReadBy__Level_Operator>;
  readBy__roles?: InputMaybe<Forum_ReadBy__Roles_Operator>;
  readBy__who?: InputMaybe<Forum_ReadBy__Who_Operator>;
  replyBy__level?: InputMaybe<Forum_ReplyBy__Level_Operator>;
  replyBy__roles?: InputMaybe<Forum_ReplyBy__Roles_Operator>;
  replyBy__who?: InputMaybe<Forum_ReplyBy__Who_Operator>;
  requiredTags?: InputMaybe<Forum_RequiredTags_Operator>;
  slug?: InputMaybe<Forum_Slug_Operator>;
  template?: InputMaybe<Forum_Template_Operator>;
  title?: InputMaybe<Forum_Title_Operator>;
  updatedAt?: InputMaybe<Forum_UpdatedAt_Operator>;
};

export type Forum_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Forum_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Forum_Where_Or>>>;
  colour?: InputMaybe<Forum_Colour_Operator>;
  createdAt?: InputMaybe<Forum_CreatedAt_Operator>;
  description?: InputMaybe<Forum_Description_Operator>;
  formerSlugs?: InputMaybe<Forum_FormerSlugs_Operator>;
  id?: InputMaybe<Forum_Id_Operator>;
  kinds?: InputMaybe<Forum_Kinds_Operator>;
  order?: InputMaybe<Forum_Order_Operator>;
  parent?: InputMaybe<Forum_Parent_Operator>;
  postBy__level?: InputMaybe<Forum_PostBy__Level_Operator>;
  postBy__roles?: InputMaybe<Forum_PostBy__Roles_Operator>;
  postBy__who?: InputMaybe<Forum_PostBy__Who_Operator>;
  readBy__level?: InputMaybe<Forum_ReadBy__Level_Operator>;
  readBy__roles?: InputMaybe<Forum_ReadBy__Roles_Operator>;
  readBy__who?: InputMaybe<Forum_ReadBy__Who_Operator>;
  replyBy__level?: InputMaybe<Forum_ReplyBy__Level_Operator>;
  replyBy__roles?: InputMaybe<Forum_ReplyBy__Roles_Operator>;
  replyBy__who?: InputMaybe<Forum_ReplyBy__Who_Operator>;
  requiredTags?: InputMaybe<Forum_RequiredTags_Operator>;
  slug?: InputMaybe<Forum_Slug_Operator>;
  template?: InputMaybe<Forum_Template_Operator>;
  title?: InputMaybe<Forum_Title_Operator>;
  updatedAt?: InputMaybe<Forum_UpdatedAt_Operator>;
};

export type Forum_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Forum_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Forum_Where_Or>>>;
  colour?: InputMaybe<Forum_Colour_Operator>;
  createdAt?: InputMaybe<Forum_CreatedAt_Operator>;
  description?: InputMaybe<Forum_Description_Operator>;
  formerSlugs?: InputMaybe<Forum_FormerSlugs_Operator>;
  id?: InputMaybe<Forum_Id_Operator>;
  kinds?: InputMaybe<Forum_Kinds_Operator>;
  order?: InputMaybe<Forum_Order_Operator>;
  parent?: InputMaybe<Forum_Parent_Operator>;
  postBy__level?: InputMaybe<Forum_PostBy__Level_Operator>;
  postBy__roles?: InputMaybe<Forum_PostBy__Roles_Operator>;
  postBy__who?: InputMaybe<Forum_PostBy__Who_Operator>;
  readBy__level?: InputMaybe<Forum_ReadBy__Level_Operator>;
  readBy__roles?: InputMaybe<Forum_ReadBy__Roles_Operator>;
  readBy__who?: InputMaybe<Forum_ReadBy__Who_Operator>;
  replyBy__level?: InputMaybe<Forum_ReplyBy__Level_Operator>;
  replyBy__roles?: InputMaybe<Forum_ReplyBy__Roles_Operator>;
  replyBy__who?: InputMaybe<Forum_ReplyBy__Who_Operator>;
  requiredTags?: InputMaybe<Forum_RequiredTags_Operator>;
  slug?: InputMaybe<Forum_Slug_Operator>;
  template?: InputMaybe<Forum_Template_Operator>;
  title?: InputMaybe<Forum_Title_Operator>;
  updatedAt?: InputMaybe<Forum_UpdatedAt_Operator>;
};

export type GoneAddress_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type GoneAddress_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type GoneAddress_Path_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type GoneAddress_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type GoneAddress_Where = {
  AND?: InputMaybe<Array<InputMaybe<GoneAddress_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<GoneAddress_Where_Or>>>;
  createdAt?: InputMaybe<GoneAddress_CreatedAt_Operator>;
  id?: InputMaybe<GoneAddress_Id_Operator>;
  path?: InputMaybe<GoneAddress_Path_Operator>;
  updatedAt?: InputMaybe<GoneAddress_UpdatedAt_Operator>;
};

export type GoneAddress_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<GoneAddress_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<GoneAddress_Where_Or>>>;
  createdAt?: InputMaybe<GoneAddress_CreatedAt_Operator>;
  id?: InputMaybe<GoneAddress_Id_Operator>;
  path?: InputMaybe<GoneAddress_Path_Operator>;
  updatedAt?: InputMaybe<GoneAddress_UpdatedAt_Operator>;
};

export type GoneAddress_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<GoneAddress_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<GoneAddress_Where_Or>>>;
  createdAt?: InputMaybe<GoneAddress_CreatedAt_Operator>;
  id?: InputMaybe<GoneAddress_Id_Operator>;
  path?: InputMaybe<GoneAddress_Path_Operator>;
  updatedAt?: InputMaybe<GoneAddress_UpdatedAt_Operator>;
};

export type Hub_Discussion_Contests =
  | 'comments'
  | 'off';

export type Hub_Discussion_Contests_MutationInput =
  | 'comments'
  | 'off';

export type Hub_Discussion_Events =
  | 'comments'
  | 'off';

export type Hub_Discussion_Events_MutationInput =
  | 'comments'
  | 'off';

export type Hub_Discussion_Posts =
  | 'comments'
  | 'off'
  | 'topic';

export type Hub_Discussion_Posts_MutationInput =
  | 'comments'
  | 'off'
  | 'topic';

export type Hub_HolidayCountries =
  | 'AD'
  | 'AE'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AO'
  | 'AR'
  | 'AS'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GT'
  | 'GU'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'IC'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JP'
  | 'KE'
  | 'KM'
  | 'KN'
  | 'KR'
  | 'KY'
  | 'KZ'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MK'
  | 'ML'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NZ'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PR'
  | 'PT'
  | 'PY'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SZ'
  | 'TC'
  | 'TD'
  | 'TG'
  | 'TH'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VI'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'XK'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW';

export type Hub_HolidayCountries_MutationInput =
  | 'AD'
  | 'AE'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AO'
  | 'AR'
  | 'AS'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GT'
  | 'GU'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'IC'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JP'
  | 'KE'
  | 'KM'
  | 'KN'
  | 'KR'
  | 'KY'
  | 'KZ'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MK'
  | 'ML'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NZ'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PR'
  | 'PT'
  | 'PY'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SZ'
  | 'TC'
  | 'TD'
  | 'TG'
  | 'TH'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VI'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'XK'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW';

export type IdeaUpdate_Language_MutationInput =
  | 'en'
  | 'fr';

export type Idea_Author_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Idea_BecameDraft_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Idea_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Idea_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Idea_Language =
  | 'en'
  | 'fr';

export type Idea_Language_Input =
  | 'en'
  | 'fr';

export type Idea_Language_MutationInput =
  | 'en'
  | 'fr';

export type Idea_Language_Operator = {
  all?: InputMaybe<Array<InputMaybe<Idea_Language_Input>>>;
  equals?: InputMaybe<Idea_Language_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Idea_Language_Input>>>;
  not_equals?: InputMaybe<Idea_Language_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Idea_Language_Input>>>;
};

export type Idea_Note_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Idea_Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Idea_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Idea_WantedOn_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Idea_Where = {
  AND?: InputMaybe<Array<InputMaybe<Idea_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Idea_Where_Or>>>;
  author?: InputMaybe<Idea_Author_Operator>;
  becameDraft?: InputMaybe<Idea_BecameDraft_Operator>;
  createdAt?: InputMaybe<Idea_CreatedAt_Operator>;
  id?: InputMaybe<Idea_Id_Operator>;
  language?: InputMaybe<Idea_Language_Operator>;
  note?: InputMaybe<Idea_Note_Operator>;
  title?: InputMaybe<Idea_Title_Operator>;
  updatedAt?: InputMaybe<Idea_UpdatedAt_Operator>;
  wantedOn?: InputMaybe<Idea_WantedOn_Operator>;
};

export type Idea_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Idea_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Idea_Where_Or>>>;
  author?: InputMaybe<Idea_Author_Operator>;
  becameDraft?: InputMaybe<Idea_BecameDraft_Operator>;
  createdAt?: InputMaybe<Idea_CreatedAt_Operator>;
  id?: InputMaybe<Idea_Id_Operator>;
  language?: InputMaybe<Idea_Language_Operator>;
  note?: InputMaybe<Idea_Note_Operator>;
  title?: InputMaybe<Idea_Title_Operator>;
  updatedAt?: InputMaybe<Idea_UpdatedAt_Operator>;
  wantedOn?: InputMaybe<Idea_WantedOn_Operator>;
};

export type Idea_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Idea_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Idea_Where_Or>>>;
  author?: InputMaybe<Idea_Author_Operator>;
  becameDraft?: InputMaybe<Idea_BecameDraft_Operator>;
  createdAt?: InputMaybe<Idea_CreatedAt_Operator>;
  id?: InputMaybe<Idea_Id_Operator>;
  language?: InputMaybe<Idea_Language_Operator>;
  note?: InputMaybe<Idea_Note_Operator>;
  title?: InputMaybe<Idea_Title_Operator>;
  updatedAt?: InputMaybe<Idea_UpdatedAt_Operator>;
  wantedOn?: InputMaybe<Idea_WantedOn_Operator>;
};

/** Which rule of the editorial line a finding cites. */
export type LintRule =
  | 'address'
  | 'banned'
  | 'emoji'
  | 'hashtags'
  | 'reading'
  | 'required'
  | 'signature';

export type LocaleInputType =
  | 'en'
  | 'fr';

export type Media_Alt_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Blur_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Media_Credit_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_FocalX_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_FocalY_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Media_ImportedFrom_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Card__Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Card__Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Card__Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Card__MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Card__Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Card__Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Landscape__Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Landscape__Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Landscape__Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Landscape__MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Landscape__Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Landscape__Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__MediumAvif__Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__MediumAvif__Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__MediumAvif__Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__MediumAvif__MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__MediumAvif__Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__MediumAvif__Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Medium__Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Medium__Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Medium__Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Medium__MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Medium__Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Medium__Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Og__Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Og__Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Og__Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Og__MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Og__Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Og__Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Portrait__Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Portrait__Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Portrait__Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Portrait__MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Portrait__Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Portrait__Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__SmallAvif__Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__SmallAvif__Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__SmallAvif__Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__SmallAvif__MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__SmallAvif__Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__SmallAvif__Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Small__Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Small__Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Small__Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Small__MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Small__Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Small__Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Square__Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Square__Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Square__Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Square__MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Square__Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Square__Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Story__Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Story__Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Story__Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Story__MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Story__Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Story__Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Thumbnail__Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Thumbnail__Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Thumbnail__Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Thumbnail__MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Thumbnail__Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Thumbnail__Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__WideAvif__Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__WideAvif__Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__WideAvif__Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__WideAvif__MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__WideAvif__Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__WideAvif__Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Wide__Filename_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Wide__Filesize_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Wide__Height_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_Sizes__Wide__MimeType_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Wide__Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Sizes__Wide__Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Media_ThumbnailUrl_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Media_Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Media_Where = {
  AND?: InputMaybe<Array<InputMaybe<Media_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Media_Where_Or>>>;
  alt?: InputMaybe<Media_Alt_Operator>;
  blur?: InputMaybe<Media_Blur_Operator>;
  createdAt?: InputMaybe<Media_CreatedAt_Operator>;
  credit?: InputMaybe<Media_Credit_Operator>;
  filename?: InputMaybe<Media_Filename_Operator>;
  filesize?: InputMaybe<Media_Filesize_Operator>;
  focalX?: InputMaybe<Media_FocalX_Operator>;
  focalY?: InputMaybe<Media_FocalY_Operator>;
  height?: InputMaybe<Media_Height_Operator>;
  id?: InputMaybe<Media_Id_Operator>;
  importedFrom?: InputMaybe<Media_ImportedFrom_Operator>;
  mimeType?: InputMaybe<Media_MimeType_Operator>;
  sizes__card__filename?: InputMaybe<Media_Sizes__Card__Filename_Operator>;
  sizes__card__filesize?: InputMaybe<Media_Sizes__Card__Filesize_Operator>;
  sizes__card__height?: InputMaybe<Media_Sizes__Card__Height_Operator>;
  sizes__card__mimeType?: InputMaybe<Media_Sizes__Card__MimeType_Operator>;
  sizes__card__url?: InputMaybe<Media_Sizes__Card__Url_Operator>;
  sizes__card__width?: InputMaybe<Media_Sizes__Card__Width_Operator>;
  sizes__landscape__filename?: InputMaybe<Media_Sizes__Landscape__Filename_Operator>;
  sizes__landscape__filesize?: InputMaybe<Media_Sizes__Landscape__Filesize_Operator>;
  sizes__landscape__height?: InputMaybe<Media_Sizes__Landscape__Height_Operator>;
  sizes__landscape__mimeType?: InputMaybe<Media_Sizes__Landscape__MimeType_Operator>;
  sizes__landscape__url?: InputMaybe<Media_Sizes__Landscape__Url_Operator>;
  sizes__landscape__width?: InputMaybe<Media_Sizes__Landscape__Width_Operator>;
  sizes__mediumAvif__filename?: InputMaybe<Media_Sizes__MediumAvif__Filename_Operator>;
  sizes__mediumAvif__filesize?: InputMaybe<Media_Sizes__MediumAvif__Filesize_Operator>;
  sizes__mediumAvif__height?: InputMaybe<Media_Sizes__MediumAvif__Height_Operator>;
  sizes__mediumAvif__mimeType?: InputMaybe<Media_Sizes__MediumAvif__MimeType_Operator>;
  sizes__mediumAvif__url?: InputMaybe<Media_Sizes__MediumAvif__Url_Operator>;
  sizes__mediumAvif__width?: InputMaybe<Media_Sizes__MediumAvif__Width_Operator>;
  sizes__medium__filename?: InputMaybe<Media_Sizes__Medium__Filename_Operator>;
  sizes__medium__filesize?: InputMaybe<Media_Sizes__Medium__Filesize_Operator>;
  sizes__medium__height?: InputMaybe<Media_Sizes__Medium__Height_Operator>;
  sizes__medium__mimeType?: InputMaybe<Media_Sizes__Medium__MimeType_Operator>;
  sizes__medium__url?: InputMaybe<Media_Sizes__Medium__Url_Operator>;
  sizes__medium__width?: InputMaybe<Media_Sizes__Medium__Width_Operator>;
  sizes__og__filename?: InputMaybe<Media_Sizes__Og__Filename_Operator>;
  sizes__og__filesize?: InputMaybe<Media_Sizes__Og__Filesize_Operator>;
  sizes__og__height?: InputMaybe<Media_Sizes__Og__Height_Operator>;
  sizes__og__mimeType?: InputMaybe<Media_Sizes__Og__MimeType_Operator>;
  sizes__og__url?: InputMaybe<Media_Sizes__Og__Url_Operator>;
  sizes__og__width?: InputMaybe<Media_Sizes__Og__Width_Operator>;
  sizes__portrait__filename?: InputMaybe<Media_Sizes__Portrait__Filename_Operator>;
  sizes__portrait__filesize?: InputMaybe<Media_Sizes__Portrait__Filesize_Operator>;
  sizes__portrait__height?: InputMaybe<Media_Sizes__Portrait__Height_Operator>;
  sizes__portrait__mimeType?: InputMaybe<Media_Sizes__Portrait__MimeType_Operator>;
  sizes__portrait__url?: InputMaybe<Media_Sizes__Portrait__Url_Operator>;
  sizes__portrait__width?: InputMaybe<Media_Sizes__Portrait__Width_Operator>;
  sizes__smallAvif__filename?: InputMaybe<Media_Sizes__SmallAvif__Filename_Operator>;
  sizes__smallAvif__filesize?: InputMaybe<Media_Sizes__SmallAvif__Filesize_Operator>;
  sizes__smallAvif__height?: InputMaybe<Media_Sizes__SmallAvif__Height_Operator>;
  sizes__smallAvif__mimeType?: InputMaybe<Media_Sizes__SmallAvif__MimeType_Operator>;
  sizes__smallAvif__url?: InputMaybe<Media_Sizes__SmallAvif__Url_Operator>;
  sizes__smallAvif__width?: InputMaybe<Media_Sizes__SmallAvif__Width_Operator>;
  sizes__small__filename?: InputMaybe<Media_Sizes__Small__Filename_Operator>;
  sizes__small__filesize?: InputMaybe<Media_Sizes__Small__Filesize_Operator>;
  sizes__small__height?: InputMaybe<Media_Sizes__Small__Height_Operator>;
  sizes__small__mimeType?: InputMaybe<Media_Sizes__Small__MimeType_Operator>;
  sizes__small__url?: InputMaybe<Media_Sizes__Small__Url_Operator>;
  sizes__small__width?: InputMaybe<Media_Sizes__Small__Width_Operator>;
  sizes__square__filename?: InputMaybe<Media_Sizes__Square__Filename_Operator>;
  sizes__square__filesize?: InputMaybe<Media_Sizes__Square__Filesize_Operator>;
  sizes__square__height?: InputMaybe<Media_Sizes__Square__Height_Operator>;
  sizes__square__mimeType?: InputMaybe<Media_Sizes__Square__MimeType_Operator>;
  sizes__square__url?: InputMaybe<Media_Sizes__Square__Url_Operator>;
  sizes__square__width?: InputMaybe<Media_Sizes__Square__Width_Operator>;
  sizes__story__filename?: InputMaybe<Media_Sizes__Story__Filename_Operator>;
  sizes__story__filesize?: InputMaybe<Media_Sizes__Story__Filesize_Operator>;
  sizes__story__height?: InputMaybe<Media_Sizes__Story__Height_Operator>;
  sizes__story__mimeType?: InputMaybe<Media_Sizes__Story__MimeType_Operator>;
  sizes__story__url?: InputMaybe<Media_Sizes__Story__Url_Operator>;
  sizes__story__width?: InputMaybe<Media_Sizes__Story__Width_Operator>;
  sizes__thumbnail__filename?: InputMaybe<Media_Sizes__Thumbnail__Filename_Operator>;
  sizes__thumbnail__filesize?: InputMaybe<Media_Sizes__Thumbnail__Filesize_Operator>;
  sizes__thumbnail__height?: InputMaybe<Media_Sizes__Thumbnail__Height_Operator>;
  sizes__thumbnail__mimeType?: InputMaybe<Media_Sizes__Thumbnail__MimeType_Operator>;
  sizes__thumbnail__url?: InputMaybe<Media_Sizes__Thumbnail__Url_Operator>;
  sizes__thumbnail__width?: InputMaybe<Media_Sizes__Thumbnail__Width_Operator>;
  sizes__wideAvif__filename?: InputMaybe<Media_Sizes__WideAvif__Filename_Operator>;
  sizes__wideAvif__filesize?: InputMaybe<Media_Sizes__WideAvif__Filesize_Operator>;
  sizes__wideAvif__height?: InputMaybe<Media_Sizes__WideAvif__Height_Operator>;
  sizes__wideAvif__mimeType?: InputMaybe<Media_Sizes__WideAvif__MimeType_Operator>;
  sizes__wideAvif__url?: InputMaybe<Media_Sizes__WideAvif__Url_Operator>;
  sizes__wideAvif__width?: InputMaybe<Media_Sizes__WideAvif__Width_Operator>;
  sizes__wide__filename?: InputMaybe<Media_Sizes__Wide__Filename_Operator>;
  sizes__wide__filesize?: InputMaybe<Media_Sizes__Wide__Filesize_Operator>;
  sizes__wide__height?: InputMaybe<Media_Sizes__Wide__Height_Operator>;
  sizes__wide__mimeType?: InputMaybe<Media_Sizes__Wide__MimeType_Operator>;
  sizes__wide__url?: InputMaybe<Media_Sizes__Wide__Url_Operator>;
  sizes__wide__width?: InputMaybe<Media_Sizes__Wide__Width_Operator>;
  thumbnailURL?: InputMaybe<Media_ThumbnailUrl_Operator>;
  updatedAt?: InputMaybe<Media_UpdatedAt_Operator>;
  url?: InputMaybe<Media_Url_Operator>;
  width?: InputMaybe<Media_Width_Operator>;
};

export type Media_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Media_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Media_Where_Or>>>;
  alt?: InputMaybe<Media_Alt_Operator>;
  blur?: InputMaybe<Media_Blur_Operator>;
  createdAt?: InputMaybe<Media_CreatedAt_Operator>;
  credit?: InputMaybe<Media_Credit_Operator>;
  filename?: InputMaybe<Media_Filename_Operator>;
  filesize?: InputMaybe<Media_Filesize_Operator>;
  focalX?: InputMaybe<Media_FocalX_Operator>;
  focalY?: InputMaybe<Media_FocalY_Operator>;
  height?: InputMaybe<Media_Height_Operator>;
  id?: InputMaybe<Media_Id_Operator>;
  importedFrom?: InputMaybe<Media_ImportedFrom_Operator>;
  mimeType?: InputMaybe<Media_MimeType_Operator>;
  sizes__card__filename?: InputMaybe<Media_Sizes__Card__Filename_Operator>;
  sizes__card__filesize?: InputMaybe<Media_Sizes__Card__Filesize_Operator>;
  sizes__card__height?: InputMaybe<Media_Sizes__Card__Height_Operator>;
  sizes__card__mimeType?: InputMaybe<Media_Sizes__Card__MimeType_Operator>;
  sizes__card__url?: InputMaybe<Media_Sizes__Card__Url_Operator>;
  sizes__card__width?: InputMaybe<Media_Sizes__Card__Width_Operator>;
  sizes__landscape__filename?: InputMaybe<Media_Sizes__Landscape__Filename_Operator>;
  sizes__landscape__filesize?: InputMaybe<Media_Sizes__Landscape__Filesize_Operator>;
  sizes__landscape__height?: InputMaybe<Media_Sizes__Landscape__Height_Operator>;
  sizes__landscape__mimeType?: InputMaybe<Media_Sizes__Landscape__MimeType_Operator>;
  sizes__landscape__url?: InputMaybe<Media_Sizes__Landscape__Url_Operator>;
  sizes__landscape__width?: InputMaybe<Media_Sizes__Landscape__Width_Operator>;
  sizes__mediumAvif__filename?: InputMaybe<Media_Sizes__MediumAvif__Filename_Operator>;
  sizes__mediumAvif__filesize?: InputMaybe<Media_Sizes__MediumAvif__Filesize_Operator>;
  sizes__mediumAvif__height?: InputMaybe<Media_Sizes__MediumAvif__Height_Operator>;
  sizes__mediumAvif__mimeType?: InputMaybe<Media_Sizes__MediumAvif__MimeType_Operator>;
  sizes__mediumAvif__url?: InputMaybe<Media_Sizes__MediumAvif__Url_Operator>;
  sizes__mediumAvif__width?: InputMaybe<Media_Sizes__MediumAvif__Width_Operator>;
  sizes__medium__filename?: InputMaybe<Media_Sizes__Medium__Filename_Operator>;
  sizes__medium__filesize?: InputMaybe<Media_Sizes__Medium__Filesize_Operator>;
  sizes__medium__height?: InputMaybe<Media_Sizes__Medium__Height_Operator>;
  sizes__medium__mimeType?: InputMaybe<Media_Sizes__Medium__MimeType_Operator>;
  sizes__medium__url?: InputMaybe<Media_Sizes__Medium__Url_Operator>;
  sizes__medium__width?: InputMaybe<Media_Sizes__Medium__Width_Operator>;
  sizes__og__filename?: InputMaybe<Media_Sizes__Og__Filename_Operator>;
  sizes__og__filesize?: InputMaybe<Media_Sizes__Og__Filesize_Operator>;
  sizes__og__height?: InputMaybe<Media_Sizes__Og__Height_Operator>;
  sizes__og__mimeType?: InputMaybe<Media_Sizes__Og__MimeType_Operator>;
  sizes__og__url?: InputMaybe<Media_Sizes__Og__Url_Operator>;
  sizes__og__width?: InputMaybe<Media_Sizes__Og__Width_Operator>;
  sizes__portrait__filename?: InputMaybe<Media_Sizes__Portrait__Filename_Operator>;
  sizes__portrait__filesize?: InputMaybe<Media_Sizes__Portrait__Filesize_Operator>;
  sizes__portrait__height?: InputMaybe<Media_Sizes__Portrait__Height_Operator>;
  sizes__portrait__mimeType?: InputMaybe<Media_Sizes__Portrait__MimeType_Operator>;
  sizes__portrait__url?: InputMaybe<Media_Sizes__Portrait__Url_Operator>;
  sizes__portrait__width?: InputMaybe<Media_Sizes__Portrait__Width_Operator>;
  sizes__smallAvif__filename?: InputMaybe<Media_Sizes__SmallAvif__Filename_Operator>;
  sizes__smallAvif__filesize?: InputMaybe<Media_Sizes__SmallAvif__Filesize_Operator>;
  sizes__smallAvif__height?: InputMaybe<Media_Sizes__SmallAvif__Height_Operator>;
  sizes__smallAvif__mimeType?: InputMaybe<Media_Sizes__SmallAvif__MimeType_Operator>;
  sizes__smallAvif__url?: InputMaybe<Media_Sizes__SmallAvif__Url_Operator>;
  sizes__smallAvif__width?: InputMaybe<Media_Sizes__SmallAvif__Width_Operator>;
  sizes__small__filename?: InputMaybe<Media_Sizes__Small__Filename_Operator>;
  sizes__small__filesize?: InputMaybe<Media_Sizes__Small__Filesize_Operator>;
  sizes__small__height?: InputMaybe<Media_Sizes__Small__Height_Operator>;
  sizes__small__mimeType?: InputMaybe<Media_Sizes__Small__MimeType_Operator>;
  sizes__small__url?: InputMaybe<Media_Sizes__Small__Url_Operator>;
  sizes__small__width?: InputMaybe<Media_Sizes__Small__Width_Operator>;
  sizes__square__filename?: InputMaybe<Media_Sizes__Square__Filename_Operator>;
  sizes__square__filesize?: InputMaybe<Media_Sizes__Square__Filesize_Operator>;
  sizes__square__height?: InputMaybe<Media_Sizes__Square__Height_Operator>;
  sizes__square__mimeType?: InputMaybe<Media_Sizes__Square__MimeType_Operator>;
  sizes__square__url?: InputMaybe<Media_Sizes__Square__Url_Operator>;
  sizes__square__width?: InputMaybe<Media_Sizes__Square__Width_Operator>;
  sizes__story__filename?: InputMaybe<Media_Sizes__Story__Filename_Operator>;
  sizes__story__filesize?: InputMaybe<Media_Sizes__Story__Filesize_Operator>;
  sizes__story__height?: InputMaybe<Media_Sizes__Story__Height_Operator>;
  sizes__story__mimeType?: InputMaybe<Media_Sizes__Story__MimeType_Operator>;
  sizes__story__url?: InputMaybe<Media_Sizes__Story__Url_Operator>;
  sizes__story__width?: InputMaybe<Media_Sizes__Story__Width_Operator>;
  sizes__thumbnail__filename?: InputMaybe<Media_Sizes__Thumbnail__Filename_Operator>;
  sizes__thumbnail__filesize?: InputMaybe<Media_Sizes__Thumbnail__Filesize_Operator>;
  sizes__thumbnail__height?: InputMaybe<Media_Sizes__Thumbnail__Height_Operator>;
  sizes__thumbnail__mimeType?: InputMaybe<Media_Sizes__Thumbnail__MimeType_Operator>;
  sizes__thumbnail__url?: InputMaybe<Media_Sizes__Thumbnail__Url_Operator>;
  sizes__thumbnail__width?: InputMaybe<Media_Sizes__Thumbnail__Width_Operator>;
  sizes__wideAvif__filename?: InputMaybe<Media_Sizes__WideAvif__Filename_Operator>;
  sizes__wideAvif__filesize?: InputMaybe<Media_Sizes__WideAvif__Filesize_Operator>;
  sizes__wideAvif__height?: InputMaybe<Media_Sizes__WideAvif__Height_Operator>;
  sizes__wideAvif__mimeType?: InputMaybe<Media_Sizes__WideAvif__MimeType_Operator>;
  sizes__wideAvif__url?: InputMaybe<Media_Sizes__WideAvif__Url_Operator>;
  sizes__wideAvif__width?: InputMaybe<Media_Sizes__WideAvif__Width_Operator>;
  sizes__wide__filename?: InputMaybe<Media_Sizes__Wide__Filename_Operator>;
  sizes__wide__filesize?: InputMaybe<Media_Sizes__Wide__Filesize_Operator>;
  sizes__wide__height?: InputMaybe<Media_Sizes__Wide__Height_Operator>;
  sizes__wide__mimeType?: InputMaybe<Media_Sizes__Wide__MimeType_Operator>;
  sizes__wide__url?: InputMaybe<Media_Sizes__Wide__Url_Operator>;
  sizes__wide__width?: InputMaybe<Media_Sizes__Wide__Width_Operator>;
  thumbnailURL?: InputMaybe<Media_ThumbnailUrl_Operator>;
  updatedAt?: InputMaybe<Media_UpdatedAt_Operator>;
  url?: InputMaybe<Media_Url_Operator>;
  width?: InputMaybe<Media_Width_Operator>;
};

export type Media_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Media_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Media_Where_Or>>>;
  alt?: InputMaybe<Media_Alt_Operator>;
  blur?: InputMaybe<Media_Blur_Operator>;
  createdAt?: InputMaybe<Media_CreatedAt_Operator>;
  credit?: InputMaybe<Media_Credit_Operator>;
  filename?: InputMaybe<Media_Filename_Operator>;
  filesize?: InputMaybe<Media_Filesize_Operator>;
  focalX?: InputMaybe<Media_FocalX_Operator>;
  focalY?: InputMaybe<Media_FocalY_Operator>;
  height?: InputMaybe<Media_Height_Operator>;
  id?: InputMaybe<Media_Id_Operator>;
  importedFrom?: InputMaybe<Media_ImportedFrom_Operator>;
  mimeType?: InputMaybe<Media_MimeType_Operator>;
  sizes__card__filename?: InputMaybe<Media_Sizes__Card__Filename_Operator>;
  sizes__card__filesize?: InputMaybe<Media_Sizes__Card__Filesize_Operator>;
  sizes__card__height?: InputMaybe<Media_Sizes__Card__Height_Operator>;
  sizes__card__mimeType?: InputMaybe<Media_Sizes__Card__MimeType_Operator>;
  sizes__card__url?: InputMaybe<Media_Sizes__Card__Url_Operator>;
  sizes__card__width?: InputMaybe<Media_Sizes__Card__Width_Operator>;
  sizes__landscape__filename?: InputMaybe<Media_Sizes__Landscape__Filename_Operator>;
  sizes__landscape__filesize?: InputMaybe<Media_Sizes__Landscape__Filesize_Operator>;
  sizes__landscape__height?: InputMaybe<Media_Sizes__Landscape__Height_Operator>;
  sizes__landscape__mimeType?: InputMaybe<Media_Sizes__Landscape__MimeType_Operator>;
  sizes__landscape__url?: InputMaybe<Media_Sizes__Landscape__Url_Operator>;
  sizes__landscape__width?: InputMaybe<Media_Sizes__Landscape__Width_Operator>;
  sizes__mediumAvif__filename?: InputMaybe<Media_Sizes__MediumAvif__Filename_Operator>;
  sizes__mediumAvif__filesize?: InputMaybe<Media_Sizes__MediumAvif__Filesize_Operator>;
  sizes__mediumAvif__height?: InputMaybe<Media_Sizes__MediumAvif__Height_Operator>;
  sizes__mediumAvif__mimeType?: InputMaybe<Media_Sizes__MediumAvif__MimeType_Operator>;
  sizes__mediumAvif__url?: InputMaybe<Media_Sizes__MediumAvif__Url_Operator>;
  sizes__mediumAvif__width?: InputMaybe<Media_Sizes__MediumAvif__Width_Operator>;
  sizes__medium__filename?: InputMaybe<Media_Sizes__Medium__Filename_Operator>;
  sizes__medium__filesize?: InputMaybe<Media_Sizes__Medium__Filesize_Operator>;
  sizes__medium__height?: InputMaybe<Media_Sizes__Medium__Height_Operator>;
  sizes__medium__mimeType?: InputMaybe<Media_Sizes__Medium__MimeType_Operator>;
  sizes__medium__url?: InputMaybe<Media_Sizes__Medium__Url_Operator>;
  sizes__medium__width?: InputMaybe<Media_Sizes__Medium__Width_Operator>;
  sizes__og__filename?: InputMaybe<Media_Sizes__Og__Filename_Operator>;
  sizes__og__filesize?: InputMaybe<Media_Sizes__Og__Filesize_Operator>;
  sizes__og__height?: InputMaybe<Media_Sizes__Og__Height_Operator>;
  sizes__og__mimeType?: InputMaybe<Media_Sizes__Og__MimeType_Operator>;
  sizes__og__url?: InputMaybe<Media_Sizes__Og__Url_Operator>;
  sizes__og__width?: InputMaybe<Media_Sizes__Og__Width_Operator>;
  sizes__portrait__filename?: InputMaybe<Media_Sizes__Portrait__Filename_Operator>;
  sizes__portrait__filesize?: InputMaybe<Media_Sizes__Portrait__Filesize_Operator>;
  sizes__portrait__height?: InputMaybe<Media_Sizes__Portrait__Height_Operator>;
  sizes__portrait__mimeType?: InputMaybe<Media_Sizes__Portrait__MimeType_Operator>;
  sizes__portrait__url?: InputMaybe<Media_Sizes__Portrait__Url_Operator>;
  sizes__portrait__width?: InputMaybe<Media_Sizes__Portrait__Width_Operator>;
  sizes__smallAvif__filename?: InputMaybe<Media_Sizes__SmallAvif__Filename_Operator>;
  sizes__smallAvif__filesize?: InputMaybe<Media_Sizes__SmallAvif__Filesize_Operator>;
  sizes__smallAvif__height?: InputMaybe<Media_Sizes__SmallAvif__Height_Operator>;
  sizes__smallAvif__mimeType?: InputMaybe<Media_Sizes__SmallAvif__MimeType_Operator>;
  sizes__smallAvif__url?: InputMaybe<Media_Sizes__SmallAvif__Url_Operator>;
  sizes__smallAvif__width?: InputMaybe<Media_Sizes__SmallAvif__Width_Operator>;
  sizes__small__filename?: InputMaybe<Media_Sizes__Small__Filename_Operator>;
  sizes__small__filesize?: InputMaybe<Media_Sizes__Small__Filesize_Operator>;
  sizes__small__height?: InputMaybe<Media_Sizes__Small__Height_Operator>;
  sizes__small__mimeType?: InputMaybe<Media_Sizes__Small__MimeType_Operator>;
  sizes__small__url?: InputMaybe<Media_Sizes__Small__Url_Operator>;
  sizes__small__width?: InputMaybe<Media_Sizes__Small__Width_Operator>;
  sizes__square__filename?: InputMaybe<Media_Sizes__Square__Filename_Operator>;
  sizes__square__filesize?: InputMaybe<Media_Sizes__Square__Filesize_Operator>;
  sizes__square__height?: InputMaybe<Media_Sizes__Square__Height_Operator>;
  sizes__square__mimeType?: InputMaybe<Media_Sizes__Square__MimeType_Operator>;
  sizes__square__url?: InputMaybe<Media_Sizes__Square__Url_Operator>;
  sizes__square__width?: InputMaybe<Media_Sizes__Square__Width_Operator>;
  sizes__story__filename?: InputMaybe<Media_Sizes__Story__Filename_Operator>;
  sizes__story__filesize?: InputMaybe<Media_Sizes__Story__Filesize_Operator>;
  sizes__story__height?: InputMaybe<Media_Sizes__Story__Height_Operator>;
  sizes__story__mimeType?: InputMaybe<Media_Sizes__Story__MimeType_Operator>;
  sizes__story__url?: InputMaybe<Media_Sizes__Story__Url_Operator>;
  sizes__story__width?: InputMaybe<Media_Sizes__Story__Width_Operator>;
  sizes__thumbnail__filename?: InputMaybe<Media_Sizes__Thumbnail__Filename_Operator>;
  sizes__thumbnail__filesize?: InputMaybe<Media_Sizes__Thumbnail__Filesize_Operator>;
  sizes__thumbnail__height?: InputMaybe<Media_Sizes__Thumbnail__Height_Operator>;
  sizes__thumbnail__mimeType?: InputMaybe<Media_Sizes__Thumbnail__MimeType_Operator>;
  sizes__thumbnail__url?: InputMaybe<Media_Sizes__Thumbnail__Url_Operator>;
  sizes__thumbnail__width?: InputMaybe<Media_Sizes__Thumbnail__Width_Operator>;
  sizes__wideAvif__filename?: InputMaybe<Media_Sizes__WideAvif__Filename_Operator>;
  sizes__wideAvif__filesize?: InputMaybe<Media_Sizes__WideAvif__Filesize_Operator>;
  sizes__wideAvif__height?: InputMaybe<Media_Sizes__WideAvif__Height_Operator>;
  sizes__wideAvif__mimeType?: InputMaybe<Media_Sizes__WideAvif__MimeType_Operator>;
  sizes__wideAvif__url?: InputMaybe<Media_Sizes__WideAvif__Url_Operator>;
  sizes__wideAvif__width?: InputMaybe<Media_Sizes__WideAvif__Width_Operator>;
  sizes__wide__filename?: InputMaybe<Media_Sizes__Wide__Filename_Operator>;
  sizes__wide__filesize?: InputMaybe<Media_Sizes__Wide__Filesize_Operator>;
  sizes__wide__height?: InputMaybe<Media_Sizes__Wide__Height_Operator>;
  sizes__wide__mimeType?: InputMaybe<Media_Sizes__Wide__MimeType_Operator>;
  sizes__wide__url?: InputMaybe<Media_Sizes__Wide__Url_Operator>;
  sizes__wide__width?: InputMaybe<Media_Sizes__Wide__Width_Operator>;
  thumbnailURL?: InputMaybe<Media_ThumbnailUrl_Operator>;
  updatedAt?: InputMaybe<Media_UpdatedAt_Operator>;
  url?: InputMaybe<Media_Url_Operator>;
  width?: InputMaybe<Media_Width_Operator>;
};

export type Media_Width_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type MemberDay_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type MemberDay_Day_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type MemberDay_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type MemberDay_LastBeatAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type MemberDay_Member_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type MemberDay_PostsRead_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type MemberDay_RecountAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type MemberDay_SecondsReading_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type MemberDay_TopicsEntered_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type MemberDay_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type MemberDay_Where = {
  AND?: InputMaybe<Array<InputMaybe<MemberDay_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<MemberDay_Where_Or>>>;
  createdAt?: InputMaybe<MemberDay_CreatedAt_Operator>;
  day?: InputMaybe<MemberDay_Day_Operator>;
  id?: InputMaybe<MemberDay_Id_Operator>;
  lastBeatAt?: InputMaybe<MemberDay_LastBeatAt_Operator>;
  member?: InputMaybe<MemberDay_Member_Operator>;
  postsRead?: InputMaybe<MemberDay_PostsRead_Operator>;
  recountAt?: InputMaybe<MemberDay_RecountAt_Operator>;
  secondsReading?: InputMaybe<MemberDay_SecondsReading_Operator>;
  topicsEntered?: InputMaybe<MemberDay_TopicsEntered_Operator>;
  updatedAt?: InputMaybe<MemberDay_UpdatedAt_Operator>;
};

export type MemberDay_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<MemberDay_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<MemberDay_Where_Or>>>;
  createdAt?: InputMaybe<MemberDay_CreatedAt_Operator>;
  day?: InputMaybe<MemberDay_Day_Operator>;
  id?: InputMaybe<MemberDay_Id_Operator>;
  lastBeatAt?: InputMaybe<MemberDay_LastBeatAt_Operator>;
  member?: InputMaybe<MemberDay_Member_Operator>;
  postsRead?: InputMaybe<MemberDay_PostsRead_Operator>;
  recountAt?: InputMaybe<MemberDay_RecountAt_Operator>;
  secondsReading?: InputMaybe<MemberDay_SecondsReading_Operator>;
  topicsEntered?: InputMaybe<MemberDay_TopicsEntered_Operator>;
  updatedAt?: InputMaybe<MemberDay_UpdatedAt_Operator>;
};

export type MemberDay_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<MemberDay_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<MemberDay_Where_Or>>>;
  createdAt?: InputMaybe<MemberDay_CreatedAt_Operator>;
  day?: InputMaybe<MemberDay_Day_Operator>;
  id?: InputMaybe<MemberDay_Id_Operator>;
  lastBeatAt?: InputMaybe<MemberDay_LastBeatAt_Operator>;
  member?: InputMaybe<MemberDay_Member_Operator>;
  postsRead?: InputMaybe<MemberDay_PostsRead_Operator>;
  recountAt?: InputMaybe<MemberDay_RecountAt_Operator>;
  secondsReading?: InputMaybe<MemberDay_SecondsReading_Operator>;
  topicsEntered?: InputMaybe<MemberDay_TopicsEntered_Operator>;
  updatedAt?: InputMaybe<MemberDay_UpdatedAt_Operator>;
};

export type MemberErasureUpdate_Status_MutationInput =
  | 'done'
  | 'running'
  | 'waiting';

export type MemberErasure_By_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type MemberErasure_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type MemberErasure_Cursor_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type MemberErasure_DoneAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type MemberErasure_DueAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type MemberErasure_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type MemberErasure_Member_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type MemberErasure_Reason_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type MemberErasure_Status =
  | 'done'
  | 'running'
  | 'waiting';

export type MemberErasure_Status_Input =
  | 'done'
  | 'running'
  | 'waiting';

export type MemberErasure_Status_MutationInput =
  | 'done'
  | 'running'
  | 'waiting';

export type MemberErasure_Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<MemberErasure_Status_Input>>>;
  equals?: InputMaybe<MemberErasure_Status_Input>;
  in?: InputMaybe<Array<InputMaybe<MemberErasure_Status_Input>>>;
  not_equals?: InputMaybe<MemberErasure_Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<MemberErasure_Status_Input>>>;
};

export type MemberErasure_Step_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type MemberErasure_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type MemberErasure_Where = {
  AND?: InputMaybe<Array<InputMaybe<MemberErasure_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<MemberErasure_Where_Or>>>;
  by?: InputMaybe<MemberErasure_By_Operator>;
  createdAt?: InputMaybe<MemberErasure_CreatedAt_Operator>;
  cursor?: InputMaybe<MemberErasure_Cursor_Operator>;
  doneAt?: InputMaybe<MemberErasure_DoneAt_Operator>;
  dueAt?: InputMaybe<MemberErasure_DueAt_Operator>;
  id?: InputMaybe<MemberErasure_Id_Operator>;
  member?: InputMaybe<MemberErasure_Member_Operator>;
  reason?: InputMaybe<MemberErasure_Reason_Operator>;
  status?: InputMaybe<MemberErasure_Status_Operator>;
  step?: InputMaybe<MemberErasure_Step_Operator>;
  updatedAt?: InputMaybe<MemberErasure_UpdatedAt_Operator>;
};

export type MemberErasure_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<MemberErasure_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<MemberErasure_Where_Or>>>;
  by?: InputMaybe<MemberErasure_By_Operator>;
  createdAt?: InputMaybe<MemberErasure_CreatedAt_Operator>;
  cursor?: InputMaybe<MemberErasure_Cursor_Operator>;
  doneAt?: InputMaybe<MemberErasure_DoneAt_Operator>;
  dueAt?: InputMaybe<MemberErasure_DueAt_Operator>;
  id?: InputMaybe<MemberErasure_Id_Operator>;
  member?: InputMaybe<MemberErasure_Member_Operator>;
  reason?: InputMaybe<MemberErasure_Reason_Operator>;
  status?: InputMaybe<MemberErasure_Status_Operator>;
  step?: InputMaybe<MemberErasure_Step_Operator>;
  updatedAt?: InputMaybe<MemberErasure_UpdatedAt_Operator>;
};

export type MemberErasure_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<MemberErasure_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<MemberErasure_Where_Or>>>;
  by?: InputMaybe<MemberErasure_By_Operator>;
  createdAt?: InputMaybe<MemberErasure_CreatedAt_Operator>;
  cursor?: InputMaybe<MemberErasure_Cursor_Operator>;
  doneAt?: InputMaybe<MemberErasure_DoneAt_Operator>;
  dueAt?: InputMaybe<MemberErasure_DueAt_Operator>;
  id?: InputMaybe<MemberErasure_Id_Operator>;
  member?: InputMaybe<MemberErasure_Member_Operator>;
  reason?: InputMaybe<MemberErasure_Reason_Operator>;
  status?: InputMaybe<MemberErasure_Status_Operator>;
  step?: InputMaybe<MemberErasure_Step_Operator>;
  updatedAt?: InputMaybe<MemberErasure_UpdatedAt_Operator>;
};

export type MemberLocale =
  | 'en'
  | 'fr';

export type MemberRelation_Blocked_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MemberRelation_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type MemberRelation_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type MemberRelation_Muted_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MemberRelation_Other_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type MemberRelation_Owner_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type MemberRelation_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type MemberRelation_Where = {
  AND?: InputMaybe<Array<InputMaybe<MemberRelation_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<MemberRelation_Where_Or>>>;
  blocked?: InputMaybe<MemberRelation_Blocked_Operator>;
  createdAt?: InputMaybe<MemberRelation_CreatedAt_Operator>;
  id?: InputMaybe<MemberRelation_Id_Operator>;
  muted?: InputMaybe<MemberRelation_Muted_Operator>;
  other?: InputMaybe<MemberRelation_Other_Operator>;
  owner?: InputMaybe<MemberRelation_Owner_Operator>;
  updatedAt?: InputMaybe<MemberRelation_UpdatedAt_Operator>;
};

export type MemberRelation_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<MemberRelation_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<MemberRelation_Where_Or>>>;
  blocked?: InputMaybe<MemberRelation_Blocked_Operator>;
  createdAt?: InputMaybe<MemberRelation_CreatedAt_Operator>;
  id?: InputMaybe<MemberRelation_Id_Operator>;
  muted?: InputMaybe<MemberRelation_Muted_Operator>;
  other?: InputMaybe<MemberRelation_Other_Operator>;
  owner?: InputMaybe<MemberRelation_Owner_Operator>;
  updatedAt?: InputMaybe<MemberRelation_UpdatedAt_Operator>;
};

export type MemberRelation_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<MemberRelation_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<MemberRelation_Where_Or>>>;
  blocked?: InputMaybe<MemberRelation_Blocked_Operator>;
  createdAt?: InputMaybe<MemberRelation_CreatedAt_Operator>;
  id?: InputMaybe<MemberRelation_Id_Operator>;
  muted?: InputMaybe<MemberRelation_Muted_Operator>;
  other?: InputMaybe<MemberRelation_Other_Operator>;
  owner?: InputMaybe<MemberRelation_Owner_Operator>;
  updatedAt?: InputMaybe<MemberRelation_UpdatedAt_Operator>;
};

export type MemberUpdate_Privacy_Activity_MutationInput =
  | 'everybody'
  | 'members'
  | 'nobody';

export type MemberUpdate_Privacy_Avatar_MutationInput =
  | 'everybody'
  | 'members'
  | 'nobody';

export type MemberUpdate_Privacy_Bio_MutationInput =
  | 'everybody'
  | 'members'
  | 'nobody';

export type MemberUpdate_Privacy_Links_MutationInput =
  | 'everybody'
  | 'members'
  | 'nobody';

export type MemberUpdate_Locale_MutationInput =
  | 'en'
  | 'fr';

export type MemberUpdate_Roles_MutationInput =
  | 'admin'
  | 'editor'
  | 'manager'
  | 'member'
  | 'moderator';

export type Member_Privacy_Activity =
  | 'everybody'
  | 'members'
  | 'nobody';

export type Member_Privacy_Activity_MutationInput =
  | 'everybody'
  | 'members'
  | 'nobody';

export type Member_Privacy_Avatar =
  | 'everybody'
  | 'members'
  | 'nobody';

export type Member_Privacy_Avatar_MutationInput =
  | 'everybody'
  | 'members'
  | 'nobody';

export type Member_Privacy_Bio =
  | 'everybody'
  | 'members'
  | 'nobody';

export type Member_Privacy_Bio_MutationInput =
  | 'everybody'
  | 'members'
  | 'nobody';

export type Member_Privacy_Links =
  | 'everybody'
  | 'members'
  | 'nobody';

export type Member_Privacy_Links_MutationInput =
  | 'everybody'
  | 'members'
  | 'nobody';

export type Member__Verified_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Member_Avatar_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Member_Bio_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Member_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Member_DisplayName_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Member_Email_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['EmailAddress']['input']>>>;
  contains?: InputMaybe<Scalars['EmailAddress']['input']>;
  equals?: InputMaybe<Scalars['EmailAddress']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['EmailAddress']['input']>>>;
  like?: InputMaybe<Scalars['EmailAddress']['input']>;
  not_equals?: InputMaybe<Scalars['EmailAddress']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['EmailAddress']['input']>>>;
};

export type Member_Former_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Member_Handle_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Member_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Member_ImportedFrom_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Member_Links__Id_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Member_Links__Label_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Member_Links__Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Member_Locale =
  | 'en'
  | 'fr';

export type Member_Locale_Input =
  | 'en'
  | 'fr';

export type Member_Locale_MutationInput =
  | 'en'
  | 'fr';

export type Member_Locale_Operator = {
  all?: InputMaybe<Array<InputMaybe<Member_Locale_Input>>>;
  equals?: InputMaybe<Member_Locale_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Member_Locale_Input>>>;
  not_equals?: InputMaybe<Member_Locale_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Member_Locale_Input>>>;
};

export type Member_Privacy__Activity_Input =
  | 'everybody'
  | 'members'
  | 'nobody';

export type Member_Privacy__Activity_Operator = {
  all?: InputMaybe<Array<InputMaybe<Member_Privacy__Activity_Input>>>;
  equals?: InputMaybe<Member_Privacy__Activity_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Member_Privacy__Activity_Input>>>;
  not_equals?: InputMaybe<Member_Privacy__Activity_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Member_Privacy__Activity_Input>>>;
};

export type Member_Privacy__Avatar_Input =
  | 'everybody'
  | 'members'
  | 'nobody';

export type Member_Privacy__Avatar_Operator = {
  all?: InputMaybe<Array<InputMaybe<Member_Privacy__Avatar_Input>>>;
  equals?: InputMaybe<Member_Privacy__Avatar_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Member_Privacy__Avatar_Input>>>;
  not_equals?: InputMaybe<Member_Privacy__Avatar_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Member_Privacy__Avatar_Input>>>;
};

export type Member_Privacy__Bio_Input =
  | 'everybody'
  | 'members'
  | 'nobody';

export type Member_Privacy__Bio_Operator = {
  all?: InputMaybe<Array<InputMaybe<Member_Privacy__Bio_Input>>>;
  equals?: InputMaybe<Member_Privacy__Bio_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Member_Privacy__Bio_Input>>>;
  not_equals?: InputMaybe<Member_Privacy__Bio_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Member_Privacy__Bio_Input>>>;
};

export type Member_Privacy__Links_Input =
  | 'everybody'
  | 'members'
  | 'nobody';

export type Member_Privacy__Links_Operator = {
  all?: InputMaybe<Array<InputMaybe<Member_Privacy__Links_Input>>>;
  equals?: InputMaybe<Member_Privacy__Links_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Member_Privacy__Links_Input>>>;
  not_equals?: InputMaybe<Member_Privacy__Links_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Member_Privacy__Links_Input>>>;
};

export type Member_Roles =
  | 'admin'
  | 'editor'
  | 'manager'
  | 'member'
  | 'moderator';

export type Member_Roles_Input =
  | 'admin'
  | 'editor'
  | 'manager'
  | 'member'
  | 'moderator';

export type Member_Roles_MutationInput =
  | 'admin'
  | 'editor'
  | 'manager'
  | 'member'
  | 'moderator';

export type Member_Roles_Operator = {
  all?: InputMaybe<Array<InputMaybe<Member_Roles_Input>>>;
  equals?: InputMaybe<Member_Roles_Input>;
  in?: InputMaybe<Array<InputMaybe<Member_Roles_Input>>>;
  not_equals?: InputMaybe<Member_Roles_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Member_Roles_Input>>>;
};

export type Member_SecondFactorSince_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Member_Sessions__CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Member_Sessions__ExpiresAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Member_Sessions__Id_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Member_Skeleton_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Member_TimeZone_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Member_TrustChangedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Member_TrustLevel_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Member_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Member_Where = {
  AND?: InputMaybe<Array<InputMaybe<Member_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Member_Where_Or>>>;
  _verified?: InputMaybe<Member__Verified_Operator>;
  avatar?: InputMaybe<Member_Avatar_Operator>;
  bio?: InputMaybe<Member_Bio_Operator>;
  createdAt?: InputMaybe<Member_CreatedAt_Operator>;
  displayName?: InputMaybe<Member_DisplayName_Operator>;
  email?: InputMaybe<Member_Email_Operator>;
  former?: InputMaybe<Member_Former_Operator>;
  handle?: InputMaybe<Member_Handle_Operator>;
  id?: InputMaybe<Member_Id_Operator>;
  importedFrom?: InputMaybe<Member_ImportedFrom_Operator>;
  links__id?: InputMaybe<Member_Links__Id_Operator>;
  links__label?: InputMaybe<Member_Links__Label_Operator>;
  links__url?: InputMaybe<Member_Links__Url_Operator>;
  locale?: InputMaybe<Member_Locale_Operator>;
  privacy__activity?: InputMaybe<Member_Privacy__Activity_Operator>;
  privacy__avatar?: InputMaybe<Member_Privacy__Avatar_Operator>;
  privacy__bio?: InputMaybe<Member_Privacy__Bio_Operator>;
  privacy__links?: InputMaybe<Member_Privacy__Links_Operator>;
  roles?: InputMaybe<Member_Roles_Operator>;
  secondFactorSince?: InputMaybe<Member_SecondFactorSince_Operator>;
  sessions__createdAt?: InputMaybe<Member_Sessions__CreatedAt_Operator>;
  sessions__expiresAt?: InputMaybe<Member_Sessions__ExpiresAt_Operator>;
  sessions__id?: InputMaybe<Member_Sessions__Id_Operator>;
  skeleton?: InputMaybe<Member_Skeleton_Operator>;
  timeZone?: InputMaybe<Member_TimeZone_Operator>;
  trustChangedAt?: InputMaybe<Member_TrustChangedAt_Operator>;
  trustLevel?: InputMaybe<Member_TrustLevel_Operator>;
  updatedAt?: InputMaybe<Member_UpdatedAt_Operator>;
};

export type Member_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Member_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Member_Where_Or>>>;
  _verified?: InputMaybe<Member__Verified_Operator>;
  avatar?: InputMaybe<Member_Avatar_Operator>;
  bio?: InputMaybe<Member_Bio_Operator>;
  createdAt?: InputMaybe<Member_CreatedAt_Operator>;
  displayName?: InputMaybe<Member_DisplayName_Operator>;
  email?: InputMaybe<Member_Email_Operator>;
  former?: InputMaybe<Member_Former_Operator>;
  handle?: InputMaybe<Member_Handle_Operator>;
  id?: InputMaybe<Member_Id_Operator>;
  importedFrom?: InputMaybe<Member_ImportedFrom_Operator>;
  links__id?: InputMaybe<Member_Links__Id_Operator>;
  links__label?: InputMaybe<Member_Links__Label_Operator>;
  links__url?: InputMaybe<Member_Links__Url_Operator>;
  locale?: InputMaybe<Member_Locale_Operator>;
  privacy__activity?: InputMaybe<Member_Privacy__Activity_Operator>;
  privacy__avatar?: InputMaybe<Member_Privacy__Avatar_Operator>;
  privacy__bio?: InputMaybe<Member_Privacy__Bio_Operator>;
  privacy__links?: InputMaybe<Member_Privacy__Links_Operator>;
  roles?: InputMaybe<Member_Roles_Operator>;
  secondFactorSince?: InputMaybe<Member_SecondFactorSince_Operator>;
  sessions__createdAt?: InputMaybe<Member_Sessions__CreatedAt_Operator>;
  sessions__expiresAt?: InputMaybe<Member_Sessions__ExpiresAt_Operator>;
  sessions__id?: InputMaybe<Member_Sessions__Id_Operator>;
  skeleton?: InputMaybe<Member_Skeleton_Operator>;
  timeZone?: InputMaybe<Member_TimeZone_Operator>;
  trustChangedAt?: InputMaybe<Member_TrustChangedAt_Operator>;
  trustLevel?: InputMaybe<Member_TrustLevel_Operator>;
  updatedAt?: InputMaybe<Member_UpdatedAt_Operator>;
};

export type Member_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Member_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Member_Where_Or>>>;
  _verified?: InputMaybe<Member__Verified_Operator>;
  avatar?: InputMaybe<Member_Avatar_Operator>;
  bio?: InputMaybe<Member_Bio_Operator>;
  createdAt?: InputMaybe<Member_CreatedAt_Operator>;
  displayName?: InputMaybe<Member_DisplayName_Operator>;
  email?: InputMaybe<Member_Email_Operator>;
  former?: InputMaybe<Member_Former_Operator>;
  handle?: InputMaybe<Member_Handle_Operator>;
  id?: InputMaybe<Member_Id_Operator>;
  importedFrom?: InputMaybe<Member_ImportedFrom_Operator>;
  links__id?: InputMaybe<Member_Links__Id_Operator>;
  links__label?: InputMaybe<Member_Links__Label_Operator>;
  links__url?: InputMaybe<Member_Links__Url_Operator>;
  locale?: InputMaybe<Member_Locale_Operator>;
  privacy__activity?: InputMaybe<Member_Privacy__Activity_Operator>;
  privacy__avatar?: InputMaybe<Member_Privacy__Avatar_Operator>;
  privacy__bio?: InputMaybe<Member_Privacy__Bio_Operator>;
  privacy__links?: InputMaybe<Member_Privacy__Links_Operator>;
  roles?: InputMaybe<Member_Roles_Operator>;
  secondFactorSince?: InputMaybe<Member_SecondFactorSince_Operator>;
  sessions__createdAt?: InputMaybe<Member_Sessions__CreatedAt_Operator>;
  sessions__expiresAt?: InputMaybe<Member_Sessions__ExpiresAt_Operator>;
  sessions__id?: InputMaybe<Member_Sessions__Id_Operator>;
  skeleton?: InputMaybe<Member_Skeleton_Operator>;
  timeZone?: InputMaybe<Member_TimeZone_Operator>;
  trustChangedAt?: InputMaybe<Member_TrustChangedAt_Operator>;
  trustLevel?: InputMaybe<Member_TrustLevel_Operator>;
  updatedAt?: InputMaybe<Member_UpdatedAt_Operator>;
};

export type ModerationCaseUpdate_TargetRelationshipInput = {
  relationTo?: InputMaybe<ModerationCaseUpdate_TargetRelationshipInputRelationTo>;
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type ModerationCaseUpdate_TargetRelationshipInputRelationTo =
  | 'comments'
  | 'replies'
  | 'topics';

export type ModerationCaseUpdate_Moderation_MutationInput =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type ModerationCaseUpdate_Opinion_MutationInput =
  | 'asked'
  | 'given'
  | 'none';

export type ModerationCaseUpdate_Status_MutationInput =
  | 'decided'
  | 'open';

export type ModerationCase_TargetRelationshipInput = {
  relationTo?: InputMaybe<ModerationCase_TargetRelationshipInputRelationTo>;
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type ModerationCase_TargetRelationshipInputRelationTo =
  | 'comments'
  | 'replies'
  | 'topics';

export type ModerationCase_Target_RelationTo =
  | 'comments'
  | 'replies'
  | 'topics';

export type ModerationCase_Author_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type ModerationCase_Basis_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type ModerationCase_ClaimedBy_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type ModerationCase_ClaimedUntil_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ModerationCase_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ModerationCase_DecidedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ModerationCase_DecidedBy_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type ModerationCase_Excerpt_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type ModerationCase_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type ModerationCase_Key_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type ModerationCase_Kind_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type ModerationCase_Moderation =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type ModerationCase_Moderation_Input =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type ModerationCase_Moderation_MutationInput =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type ModerationCase_Moderation_Operator = {
  all?: InputMaybe<Array<InputMaybe<ModerationCase_Moderation_Input>>>;
  equals?: InputMaybe<ModerationCase_Moderation_Input>;
  in?: InputMaybe<Array<InputMaybe<ModerationCase_Moderation_Input>>>;
  not_equals?: InputMaybe<ModerationCase_Moderation_Input>;
  not_in?: InputMaybe<Array<InputMaybe<ModerationCase_Moderation_Input>>>;
};

export type ModerationCase_NotBy_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type ModerationCase_Note_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type ModerationCase_OpenedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ModerationCase_Opinion =
  | 'asked'
  | 'given'
  | 'none';

export type ModerationCase_OpinionOf_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type ModerationCase_Opinion_Input =
  | 'asked'
  | 'given'
  | 'none';

export type ModerationCase_Opinion_MutationInput =
  | 'asked'
  | 'given'
  | 'none';

export type ModerationCase_Opinion_Operator = {
  all?: InputMaybe<Array<InputMaybe<ModerationCase_Opinion_Input>>>;
  equals?: InputMaybe<ModerationCase_Opinion_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<ModerationCase_Opinion_Input>>>;
  not_equals?: InputMaybe<ModerationCase_Opinion_Input>;
  not_in?: InputMaybe<Array<InputMaybe<ModerationCase_Opinion_Input>>>;
};

export type ModerationCase_Reasons_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type ModerationCase_ReportCount_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type ModerationCase_Rule_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type ModerationCase_Status =
  | 'decided'
  | 'open';

export type ModerationCase_Status_Input =
  | 'decided'
  | 'open';

export type ModerationCase_Status_MutationInput =
  | 'decided'
  | 'open';

export type ModerationCase_Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<ModerationCase_Status_Input>>>;
  equals?: InputMaybe<ModerationCase_Status_Input>;
  in?: InputMaybe<Array<InputMaybe<ModerationCase_Status_Input>>>;
  not_equals?: InputMaybe<ModerationCase_Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<ModerationCase_Status_Input>>>;
};

export type ModerationCase_Target_Relation = {
  relationTo?: InputMaybe<ModerationCase_Target_Relation_RelationTo>;
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type ModerationCase_Target_Relation_RelationTo =
  | 'comments'
  | 'replies'
  | 'topics';

export type ModerationCase_Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type ModerationCase_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ModerationCase_Urgency_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type ModerationCase_Version_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type ModerationCase_WeighedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ModerationCase_Where = {
  AND?: InputMaybe<Array<InputMaybe<ModerationCase_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<ModerationCase_Where_Or>>>;
  author?: InputMaybe<ModerationCase_Author_Operator>;
  basis?: InputMaybe<ModerationCase_Basis_Operator>;
  claimedBy?: InputMaybe<ModerationCase_ClaimedBy_Operator>;
  claimedUntil?: InputMaybe<ModerationCase_ClaimedUntil_Operator>;
  createdAt?: InputMaybe<ModerationCase_CreatedAt_Operator>;
  decidedAt?: InputMaybe<ModerationCase_DecidedAt_Operator>;
  decidedBy?: InputMaybe<ModerationCase_DecidedBy_Operator>;
  excerpt?: InputMaybe<ModerationCase_Excerpt_Operator>;
  id?: InputMaybe<ModerationCase_Id_Operator>;
  key?: InputMaybe<ModerationCase_Key_Operator>;
  kind?: InputMaybe<ModerationCase_Kind_Operator>;
  moderation?: InputMaybe<ModerationCase_Moderation_Operator>;
  notBy?: InputMaybe<ModerationCase_NotBy_Operator>;
  note?: InputMaybe<ModerationCase_Note_Operator>;
  openedAt?: InputMaybe<ModerationCase_OpenedAt_Operator>;
  opinion?: InputMaybe<ModerationCase_Opinion_Operator>;
  opinionOf?: InputMaybe<ModerationCase_OpinionOf_Operator>;
  reasons?: InputMaybe<ModerationCase_Reasons_Operator>;
  reportCount?: InputMaybe<ModerationCase_ReportCount_Operator>;
  rule?: InputMaybe<ModerationCase_Rule_Operator>;
  status?: InputMaybe<ModerationCase_Status_Operator>;
  target?: InputMaybe<ModerationCase_Target_Relation>;
  title?: InputMaybe<ModerationCase_Title_Operator>;
  updatedAt?: InputMaybe<ModerationCase_UpdatedAt_Operator>;
  urgency?: InputMaybe<ModerationCase_Urgency_Operator>;
  version?: InputMaybe<ModerationCase_Version_Operator>;
  weighedAt?: InputMaybe<ModerationCase_WeighedAt_Operator>;
};

export type ModerationCase_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<ModerationCase_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<ModerationCase_Where_Or>>>;
  author?: InputMaybe<ModerationCase_Author_Operator>;
  basis?: InputMaybe<ModerationCase_Basis_Operator>;
  claimedBy?: InputMaybe<ModerationCase_ClaimedBy_Operator>;
  claimedUntil?: InputMaybe<ModerationCase_ClaimedUntil_Operator>;
  createdAt?: InputMaybe<ModerationCase_CreatedAt_Operator>;
  decidedAt?: InputMaybe<ModerationCase_DecidedAt_Operator>;
  decidedBy?: InputMaybe<ModerationCase_DecidedBy_Operator>;
  excerpt?: InputMaybe<ModerationCase_Excerpt_Operator>;
  id?: InputMaybe<ModerationCase_Id_Operator>;
  key?: InputMaybe<ModerationCase_Key_Operator>;
  kind?: InputMaybe<ModerationCase_Kind_Operator>;
  moderation?: InputMaybe<ModerationCase_Moderation_Operator>;
  notBy?: InputMaybe<ModerationCase_NotBy_Operator>;
  note?: InputMaybe<ModerationCase_Note_Operator>;
  openedAt?: InputMaybe<ModerationCase_OpenedAt_Operator>;
  opinion?: InputMaybe<ModerationCase_Opinion_Operator>;
  opinionOf?: InputMaybe<ModerationCase_OpinionOf_Operator>;
  reasons?: InputMaybe<ModerationCase_Reasons_Operator>;
  reportCount?: InputMaybe<ModerationCase_ReportCount_Operator>;
  rule?: InputMaybe<ModerationCase_Rule_Operator>;
  status?: InputMaybe<ModerationCase_Status_Operator>;
  target?: InputMaybe<ModerationCase_Target_Relation>;
  title?: InputMaybe<ModerationCase_Title_Operator>;
  updatedAt?: InputMaybe<ModerationCase_UpdatedAt_Operator>;
  urgency?: InputMaybe<ModerationCase_Urgency_Operator>;
  version?: InputMaybe<ModerationCase_Version_Operator>;
  weighedAt?: InputMaybe<ModerationCase_WeighedAt_Operator>;
};

export type ModerationCase_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<ModerationCase_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<ModerationCase_Where_Or>>>;
  author?: InputMaybe<ModerationCase_Author_Operator>;
  basis?: InputMaybe<ModerationCase_Basis_Operator>;
  claimedBy?: InputMaybe<ModerationCase_ClaimedBy_Operator>;
  claimedUntil?: InputMaybe<ModerationCase_ClaimedUntil_Operator>;
  createdAt?: InputMaybe<ModerationCase_CreatedAt_Operator>;
  decidedAt?: InputMaybe<ModerationCase_DecidedAt_Operator>;
  decidedBy?: InputMaybe<ModerationCase_DecidedBy_Operator>;
  excerpt?: InputMaybe<ModerationCase_Excerpt_Operator>;
  id?: InputMaybe<ModerationCase_Id_Operator>;
  key?: InputMaybe<ModerationCase_Key_Operator>;
  kind?: InputMaybe<ModerationCase_Kind_Operator>;
  moderation?: InputMaybe<ModerationCase_Moderation_Operator>;
  notBy?: InputMaybe<ModerationCase_NotBy_Operator>;
  note?: InputMaybe<ModerationCase_Note_Operator>;
  openedAt?: InputMaybe<ModerationCase_OpenedAt_Operator>;
  opinion?: InputMaybe<ModerationCase_Opinion_Operator>;
  opinionOf?: InputMaybe<ModerationCase_OpinionOf_Operator>;
  reasons?: InputMaybe<ModerationCase_Reasons_Operator>;
  reportCount?: InputMaybe<ModerationCase_ReportCount_Operator>;
  rule?: InputMaybe<ModerationCase_Rule_Operator>;
  status?: InputMaybe<ModerationCase_Status_Operator>;
  target?: InputMaybe<ModerationCase_Target_Relation>;
  title?: InputMaybe<ModerationCase_Title_Operator>;
  updatedAt?: InputMaybe<ModerationCase_UpdatedAt_Operator>;
  urgency?: InputMaybe<ModerationCase_Urgency_Operator>;
  version?: InputMaybe<ModerationCase_Version_Operator>;
  weighedAt?: InputMaybe<ModerationCase_WeighedAt_Operator>;
};

export type ModerationLogUpdate_Action_MutationInput =
  | 'advised'
  | 'amended'
  | 'appealed'
  | 'approved'
  | 'asked'
  | 'deleted'
  | 'edited'
  | 'held'
  | 'hidden'
  | 'noted'
  | 'refused'
  | 'rejected'
  | 'reported'
  | 'sanctioned'
  | 'split'
  | 'undone'
  | 'warned';

export type ModerationLogUpdate_Moderation_MutationInput =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type ModerationLog_Action =
  | 'advised'
  | 'amended'
  | 'appealed'
  | 'approved'
  | 'asked'
  | 'deleted'
  | 'edited'
  | 'held'
  | 'hidden'
  | 'noted'
  | 'refused'
  | 'rejected'
  | 'reported'
  | 'sanctioned'
  | 'split'
  | 'undone'
  | 'warned';

export type ModerationLog_Action_Input =
  | 'advised'
  | 'amended'
  | 'appealed'
  | 'approved'
  | 'asked'
  | 'deleted'
  | 'edited'
  | 'held'
  | 'hidden'
  | 'noted'
  | 'refused'
  | 'rejected'
  | 'reported'
  | 'sanctioned'
  | 'split'
  | 'undone'
  | 'warned';

export type ModerationLog_Action_MutationInput =
  | 'advised'
  | 'amended'
  | 'appealed'
  | 'approved'
  | 'asked'
  | 'deleted'
  | 'edited'
  | 'held'
  | 'hidden'
  | 'noted'
  | 'refused'
  | 'rejected'
  | 'reported'
  | 'sanctioned'
  | 'split'
  | 'undone'
  | 'warned';

export type ModerationLog_Action_Operator = {
  all?: InputMaybe<Array<InputMaybe<ModerationLog_Action_Input>>>;
  equals?: InputMaybe<ModerationLog_Action_Input>;
  in?: InputMaybe<Array<InputMaybe<ModerationLog_Action_Input>>>;
  not_equals?: InputMaybe<ModerationLog_Action_Input>;
  not_in?: InputMaybe<Array<InputMaybe<ModerationLog_Action_Input>>>;
};

export type ModerationLog_Actor_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type ModerationLog_At_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ModerationLog_Case_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type ModerationLog_CodeVersion_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type ModerationLog_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ModerationLog_Facts_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type ModerationLog_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type ModerationLog_Judgement_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type ModerationLog_Key_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type ModerationLog_Moderation =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type ModerationLog_Moderation_Input =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type ModerationLog_Moderation_MutationInput =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type ModerationLog_Moderation_Operator = {
  all?: InputMaybe<Array<InputMaybe<ModerationLog_Moderation_Input>>>;
  equals?: InputMaybe<ModerationLog_Moderation_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<ModerationLog_Moderation_Input>>>;
  not_equals?: InputMaybe<ModerationLog_Moderation_Input>;
  not_in?: InputMaybe<Array<InputMaybe<ModerationLog_Moderation_Input>>>;
};

export type ModerationLog_Note_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type ModerationLog_Number_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type ModerationLog_Reasons_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type ModerationLog_Remark_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type ModerationLog_Rule_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type ModerationLog_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ModerationLog_Where = {
  AND?: InputMaybe<Array<InputMaybe<ModerationLog_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<ModerationLog_Where_Or>>>;
  action?: InputMaybe<ModerationLog_Action_Operator>;
  actor?: InputMaybe<ModerationLog_Actor_Operator>;
  at?: InputMaybe<ModerationLog_At_Operator>;
  case?: InputMaybe<ModerationLog_Case_Operator>;
  codeVersion?: InputMaybe<ModerationLog_CodeVersion_Operator>;
  createdAt?: InputMaybe<ModerationLog_CreatedAt_Operator>;
  facts?: InputMaybe<ModerationLog_Facts_Operator>;
  id?: InputMaybe<ModerationLog_Id_Operator>;
  judgement?: InputMaybe<ModerationLog_Judgement_Operator>;
  key?: InputMaybe<ModerationLog_Key_Operator>;
  moderation?: InputMaybe<ModerationLog_Moderation_Operator>;
  note?: InputMaybe<ModerationLog_Note_Operator>;
  number?: InputMaybe<ModerationLog_Number_Operator>;
  reasons?: InputMaybe<ModerationLog_Reasons_Operator>;
  remark?: InputMaybe<ModerationLog_Remark_Operator>;
  rule?: InputMaybe<ModerationLog_Rule_Operator>;
  updatedAt?: InputMaybe<ModerationLog_UpdatedAt_Operator>;
};

export type ModerationLog_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<ModerationLog_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<ModerationLog_Where_Or>>>;
  action?: InputMaybe<ModerationLog_Action_Operator>;
  actor?: InputMaybe<ModerationLog_Actor_Operator>;
  at?: InputMaybe<ModerationLog_At_Operator>;
  case?: InputMaybe<ModerationLog_Case_Operator>;
  codeVersion?: InputMaybe<ModerationLog_CodeVersion_Operator>;
  createdAt?: InputMaybe<ModerationLog_CreatedAt_Operator>;
  facts?: InputMaybe<ModerationLog_Facts_Operator>;
  id?: InputMaybe<ModerationLog_Id_Operator>;
  judgement?: InputMaybe<ModerationLog_Judgement_Operator>;
  key?: InputMaybe<ModerationLog_Key_Operator>;
  moderation?: InputMaybe<ModerationLog_Moderation_Operator>;
  note?: InputMaybe<ModerationLog_Note_Operator>;
  number?: InputMaybe<ModerationLog_Number_Operator>;
  reasons?: InputMaybe<ModerationLog_Reasons_Operator>;
  remark?: InputMaybe<ModerationLog_Remark_Operator>;
  rule?: InputMaybe<ModerationLog_Rule_Operator>;
  updatedAt?: InputMaybe<ModerationLog_UpdatedAt_Operator>;
};

export type ModerationLog_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<ModerationLog_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<ModerationLog_Where_Or>>>;
  action?: InputMaybe<ModerationLog_Action_Operator>;
  actor?: InputMaybe<ModerationLog_Actor_Operator>;
  at?: InputMaybe<ModerationLog_At_Operator>;
  case?: InputMaybe<ModerationLog_Case_Operator>;
  codeVersion?: InputMaybe<ModerationLog_CodeVersion_Operator>;
  createdAt?: InputMaybe<ModerationLog_CreatedAt_Operator>;
  facts?: InputMaybe<ModerationLog_Facts_Operator>;
  id?: InputMaybe<ModerationLog_Id_Operator>;
  judgement?: InputMaybe<ModerationLog_Judgement_Operator>;
  key?: InputMaybe<ModerationLog_Key_Operator>;
  moderation?: InputMaybe<ModerationLog_Moderation_Operator>;
  note?: InputMaybe<ModerationLog_Note_Operator>;
  number?: InputMaybe<ModerationLog_Number_Operator>;
  reasons?: InputMaybe<ModerationLog_Reasons_Operator>;
  remark?: InputMaybe<ModerationLog_Remark_Operator>;
  rule?: InputMaybe<ModerationLog_Rule_Operator>;
  updatedAt?: InputMaybe<ModerationLog_UpdatedAt_Operator>;
};

export type NoticeCategory =
  | 'childAbuse'
  | 'copyright'
  | 'defamation'
  | 'fraud'
  | 'goods'
  | 'harassment'
  | 'hate'
  | 'minors'
  | 'other'
  | 'privacy'
  | 'violence';

/** What Article 16(2) of the Digital Services Act asks of a notice. */
export type NoticeInput = {
  category: NoticeCategory;
  email?: InputMaybe<Scalars['String']['input']>;
  /** Why it is illegal, in 20 to 5,000 characters. */
  explanation: Scalars['String']['input'];
  /** I believe in good faith that what I say is accurate and complete. */
  goodFaith: Scalars['Boolean']['input'];
  /** en or fr: the language of the answers. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Name and address may be missing for childAbuse only. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Exact address of the content on this site. */
  url: Scalars['String']['input'];
};

export type NoticeStatus =
  | 'open'
  | 'rejected'
  | 'unconfirmed'
  | 'upheld';

export type Notice_Author_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Notice_Case_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Notice_Category =
  | 'childAbuse'
  | 'copyright'
  | 'defamation'
  | 'fraud'
  | 'goods'
  | 'harassment'
  | 'hate'
  | 'minors'
  | 'other'
  | 'privacy'
  | 'violence';

export type Notice_Category_Input =
  | 'childAbuse'
  | 'copyright'
  | 'defamation'
  | 'fraud'
  | 'goods'
  | 'harassment'
  | 'hate'
  | 'minors'
  | 'other'
  | 'privacy'
  | 'violence';

export type Notice_Category_Operator = {
  all?: InputMaybe<Array<InputMaybe<Notice_Category_Input>>>;
  equals?: InputMaybe<Notice_Category_Input>;
  in?: InputMaybe<Array<InputMaybe<Notice_Category_Input>>>;
  not_equals?: InputMaybe<Notice_Category_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Notice_Category_Input>>>;
};

export type Notice_ContactHash_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Notice_Contact_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Notice_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Notice_DecidedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Notice_Evidence_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type Notice_Explanation_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Notice_Fingerprint_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Notice_GoodFaithAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Notice_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Notice_Language_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Notice_ReceivedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Notice_Rule_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Notice_Status =
  | 'open'
  | 'rejected'
  | 'unconfirmed'
  | 'upheld';

export type Notice_Status_Input =
  | 'open'
  | 'rejected'
  | 'unconfirmed'
  | 'upheld';

export type Notice_Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<Notice_Status_Input>>>;
  equals?: InputMaybe<Notice_Status_Input>;
  in?: InputMaybe<Array<InputMaybe<Notice_Status_Input>>>;
  not_equals?: InputMaybe<Notice_Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Notice_Status_Input>>>;
};

export type Notice_Target_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Notice_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Notice_Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Notice_Where = {
  AND?: InputMaybe<Array<InputMaybe<Notice_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Notice_Where_Or>>>;
  author?: InputMaybe<Notice_Author_Operator>;
  case?: InputMaybe<Notice_Case_Operator>;
  category?: InputMaybe<Notice_Category_Operator>;
  contact?: InputMaybe<Notice_Contact_Operator>;
  contactHash?: InputMaybe<Notice_ContactHash_Operator>;
  createdAt?: InputMaybe<Notice_CreatedAt_Operator>;
  decidedAt?: InputMaybe<Notice_DecidedAt_Operator>;
  evidence?: InputMaybe<Notice_Evidence_Operator>;
  explanation?: InputMaybe<Notice_Explanation_Operator>;
  fingerprint?: InputMaybe<Notice_Fingerprint_Operator>;
  goodFaithAt?: InputMaybe<Notice_GoodFaithAt_Operator>;
  id?: InputMaybe<Notice_Id_Operator>;
  language?: InputMaybe<Notice_Language_Operator>;
  receivedAt?: InputMaybe<Notice_ReceivedAt_Operator>;
  rule?: InputMaybe<Notice_Rule_Operator>;
  status?: InputMaybe<Notice_Status_Operator>;
  target?: InputMaybe<Notice_Target_Operator>;
  updatedAt?: InputMaybe<Notice_UpdatedAt_Operator>;
  url?: InputMaybe<Notice_Url_Operator>;
};

export type Notice_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Notice_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Notice_Where_Or>>>;
  author?: InputMaybe<Notice_Author_Operator>;
  case?: InputMaybe<Notice_Case_Operator>;
  category?: InputMaybe<Notice_Category_Operator>;
  contact?: InputMaybe<Notice_Contact_Operator>;
  contactHash?: InputMaybe<Notice_ContactHash_Operator>;
  createdAt?: InputMaybe<Notice_CreatedAt_Operator>;
  decidedAt?: InputMaybe<Notice_DecidedAt_Operator>;
  evidence?: InputMaybe<Notice_Evidence_Operator>;
  explanation?: InputMaybe<Notice_Explanation_Operator>;
  fingerprint?: InputMaybe<Notice_Fingerprint_Operator>;
  goodFaithAt?: InputMaybe<Notice_GoodFaithAt_Operator>;
  id?: InputMaybe<Notice_Id_Operator>;
  language?: InputMaybe<Notice_Language_Operator>;
  receivedAt?: InputMaybe<Notice_ReceivedAt_Operator>;
  rule?: InputMaybe<Notice_Rule_Operator>;
  status?: InputMaybe<Notice_Status_Operator>;
  target?: InputMaybe<Notice_Target_Operator>;
  updatedAt?: InputMaybe<Notice_UpdatedAt_Operator>;
  url?: InputMaybe<Notice_Url_Operator>;
};

export type Notice_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Notice_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Notice_Where_Or>>>;
  author?: InputMaybe<Notice_Author_Operator>;
  case?: InputMaybe<Notice_Case_Operator>;
  category?: InputMaybe<Notice_Category_Operator>;
  contact?: InputMaybe<Notice_Contact_Operator>;
  contactHash?: InputMaybe<Notice_ContactHash_Operator>;
  createdAt?: InputMaybe<Notice_CreatedAt_Operator>;
  decidedAt?: InputMaybe<Notice_DecidedAt_Operator>;
  evidence?: InputMaybe<Notice_Evidence_Operator>;
  explanation?: InputMaybe<Notice_Explanation_Operator>;
  fingerprint?: InputMaybe<Notice_Fingerprint_Operator>;
  goodFaithAt?: InputMaybe<Notice_GoodFaithAt_Operator>;
  id?: InputMaybe<Notice_Id_Operator>;
  language?: InputMaybe<Notice_Language_Operator>;
  receivedAt?: InputMaybe<Notice_ReceivedAt_Operator>;
  rule?: InputMaybe<Notice_Rule_Operator>;
  status?: InputMaybe<Notice_Status_Operator>;
  target?: InputMaybe<Notice_Target_Operator>;
  updatedAt?: InputMaybe<Notice_UpdatedAt_Operator>;
  url?: InputMaybe<Notice_Url_Operator>;
};

export type NotificationAttempt_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type NotificationAttempt_FinishedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type NotificationAttempt_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type NotificationAttempt_LeaseUntil_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type NotificationAttempt_Notification_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type NotificationAttempt_Number_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type NotificationAttempt_Outcome_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type NotificationAttempt_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type NotificationAttempt_Where = {
  AND?: InputMaybe<Array<InputMaybe<NotificationAttempt_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<NotificationAttempt_Where_Or>>>;
  createdAt?: InputMaybe<NotificationAttempt_CreatedAt_Operator>;
  finishedAt?: InputMaybe<NotificationAttempt_FinishedAt_Operator>;
  id?: InputMaybe<NotificationAttempt_Id_Operator>;
  leaseUntil?: InputMaybe<NotificationAttempt_LeaseUntil_Operator>;
  notification?: InputMaybe<NotificationAttempt_Notification_Operator>;
  number?: InputMaybe<NotificationAttempt_Number_Operator>;
  outcome?: InputMaybe<NotificationAttempt_Outcome_Operator>;
  updatedAt?: InputMaybe<NotificationAttempt_UpdatedAt_Operator>;
};

export type NotificationAttempt_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<NotificationAttempt_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<NotificationAttempt_Where_Or>>>;
  createdAt?: InputMaybe<NotificationAttempt_CreatedAt_Operator>;
  finishedAt?: InputMaybe<NotificationAttempt_FinishedAt_Operator>;
  id?: InputMaybe<NotificationAttempt_Id_Operator>;
  leaseUntil?: InputMaybe<NotificationAttempt_LeaseUntil_Operator>;
  notification?: InputMaybe<NotificationAttempt_Notification_Operator>;
  number?: InputMaybe<NotificationAttempt_Number_Operator>;
  outcome?: InputMaybe<NotificationAttempt_Outcome_Operator>;
  updatedAt?: InputMaybe<NotificationAttempt_UpdatedAt_Operator>;
};

export type NotificationAttempt_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<NotificationAttempt_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<NotificationAttempt_Where_Or>>>;
  createdAt?: InputMaybe<NotificationAttempt_CreatedAt_Operator>;
  finishedAt?: InputMaybe<NotificationAttempt_FinishedAt_Operator>;
  id?: InputMaybe<NotificationAttempt_Id_Operator>;
  leaseUntil?: InputMaybe<NotificationAttempt_LeaseUntil_Operator>;
  notification?: InputMaybe<NotificationAttempt_Notification_Operator>;
  number?: InputMaybe<NotificationAttempt_Number_Operator>;
  outcome?: InputMaybe<NotificationAttempt_Outcome_Operator>;
  updatedAt?: InputMaybe<NotificationAttempt_UpdatedAt_Operator>;
};

export type NotificationDigest =
  | 'daily'
  | 'off'
  | 'weekly';

export type NotificationGroupInput = {
  email?: InputMaybe<Scalars['Boolean']['input']>;
  inApp?: InputMaybe<Scalars['Boolean']['input']>;
  name: Scalars['String']['input'];
};

/** What is left out stays as it is; quiet: null ends quiet hours. */
export type NotificationPreferencesInput = {
  digest?: InputMaybe<NotificationDigest>;
  digestHour?: InputMaybe<Scalars['Int']['input']>;
  groups?: InputMaybe<Array<NotificationGroupInput>>;
  mailOff?: InputMaybe<Scalars['Boolean']['input']>;
  quiet?: InputMaybe<NotificationQuietHoursInput>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type NotificationQuietHoursInput = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};

export type NotificationUpdate_Status_MutationInput =
  | 'delivered'
  | 'exhausted'
  | 'obsolete'
  | 'pending'
  | 'reauthorize'
  | 'refused'
  | 'retrying'
  | 'waiting';

export type NotificationUpdate_Via_MutationInput =
  | 'email'
  | 'inApp';

export type Notification_Attempts_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Notification_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Notification_Data_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type Notification_Error_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Notification_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Notification_Key_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Notification_Kind_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Notification_MailedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Notification_Member_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Notification_NextAttemptAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Notification_ReadAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Notification_RoundStart_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Notification_Slot_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Notification_Status =
  | 'delivered'
  | 'exhausted'
  | 'obsolete'
  | 'pending'
  | 'reauthorize'
  | 'refused'
  | 'retrying'
  | 'waiting';

export type Notification_Status_Input =
  | 'delivered'
  | 'exhausted'
  | 'obsolete'
  | 'pending'
  | 'reauthorize'
  | 'refused'
  | 'retrying'
  | 'waiting';

export type Notification_Status_MutationInput =
  | 'delivered'
  | 'exhausted'
  | 'obsolete'
  | 'pending'
  | 'reauthorize'
  | 'refused'
  | 'retrying'
  | 'waiting';

export type Notification_Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<Notification_Status_Input>>>;
  equals?: InputMaybe<Notification_Status_Input>;
  in?: InputMaybe<Array<InputMaybe<Notification_Status_Input>>>;
  not_equals?: InputMaybe<Notification_Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Notification_Status_Input>>>;
};

export type Notification_Subject_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type Notification_Summary_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Notification_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Notification_Via =
  | 'email'
  | 'inApp';

export type Notification_Via_Input =
  | 'email'
  | 'inApp';

export type Notification_Via_MutationInput =
  | 'email'
  | 'inApp';

export type Notification_Via_Operator = {
  all?: InputMaybe<Array<InputMaybe<Notification_Via_Input>>>;
  equals?: InputMaybe<Notification_Via_Input>;
  in?: InputMaybe<Array<InputMaybe<Notification_Via_Input>>>;
  not_equals?: InputMaybe<Notification_Via_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Notification_Via_Input>>>;
};

export type Notification_Where = {
  AND?: InputMaybe<Array<InputMaybe<Notification_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Notification_Where_Or>>>;
  attempts?: InputMaybe<Notification_Attempts_Operator>;
  createdAt?: InputMaybe<Notification_CreatedAt_Operator>;
  data?: InputMaybe<Notification_Data_Operator>;
  error?: InputMaybe<Notification_Error_Operator>;
  id?: InputMaybe<Notification_Id_Operator>;
  key?: InputMaybe<Notification_Key_Operator>;
  kind?: InputMaybe<Notification_Kind_Operator>;
  mailedAt?: InputMaybe<Notification_MailedAt_Operator>;
  member?: InputMaybe<Notification_Member_Operator>;
  nextAttemptAt?: InputMaybe<Notification_NextAttemptAt_Operator>;
  readAt?: InputMaybe<Notification_ReadAt_Operator>;
  roundStart?: InputMaybe<Notification_RoundStart_Operator>;
  slot?: InputMaybe<Notification_Slot_Operator>;
  status?: InputMaybe<Notification_Status_Operator>;
  subject?: InputMaybe<Notification_Subject_Operator>;
  summary?: InputMaybe<Notification_Summary_Operator>;
  updatedAt?: InputMaybe<Notification_UpdatedAt_Operator>;
  via?: InputMaybe<Notification_Via_Operator>;
};

export type Notification_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Notification_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Notification_Where_Or>>>;
  attempts?: InputMaybe<Notification_Attempts_Operator>;
  createdAt?: InputMaybe<Notification_CreatedAt_Operator>;
  data?: InputMaybe<Notification_Data_Operator>;
  error?: InputMaybe<Notification_Error_Operator>;
  id?: InputMaybe<Notification_Id_Operator>;
  key?: InputMaybe<Notification_Key_Operator>;
  kind?: InputMaybe<Notification_Kind_Operator>;
  mailedAt?: InputMaybe<Notification_MailedAt_Operator>;
  member?: InputMaybe<Notification_Member_Operator>;
  nextAttemptAt?: InputMaybe<Notification_NextAttemptAt_Operator>;
  readAt?: InputMaybe<Notification_ReadAt_Operator>;
  roundStart?: InputMaybe<Notification_RoundStart_Operator>;
  slot?: InputMaybe<Notification_Slot_Operator>;
  status?: InputMaybe<Notification_Status_Operator>;
  subject?: InputMaybe<Notification_Subject_Operator>;
  summary?: InputMaybe<Notification_Summary_Operator>;
  updatedAt?: InputMaybe<Notification_UpdatedAt_Operator>;
  via?: InputMaybe<Notification_Via_Operator>;
};

export type Notification_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Notification_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Notification_Where_Or>>>;
  attempts?: InputMaybe<Notification_Attempts_Operator>;
  createdAt?: InputMaybe<Notification_CreatedAt_Operator>;
  data?: InputMaybe<Notification_Data_Operator>;
  error?: InputMaybe<Notification_Error_Operator>;
  id?: InputMaybe<Notification_Id_Operator>;
  key?: InputMaybe<Notification_Key_Operator>;
  kind?: InputMaybe<Notification_Kind_Operator>;
  mailedAt?: InputMaybe<Notification_MailedAt_Operator>;
  member?: InputMaybe<Notification_Member_Operator>;
  nextAttemptAt?: InputMaybe<Notification_NextAttemptAt_Operator>;
  readAt?: InputMaybe<Notification_ReadAt_Operator>;
  roundStart?: InputMaybe<Notification_RoundStart_Operator>;
  slot?: InputMaybe<Notification_Slot_Operator>;
  status?: InputMaybe<Notification_Status_Operator>;
  subject?: InputMaybe<Notification_Subject_Operator>;
  summary?: InputMaybe<Notification_Summary_Operator>;
  updatedAt?: InputMaybe<Notification_UpdatedAt_Operator>;
  via?: InputMaybe<Notification_Via_Operator>;
};

export type OccurrenceState =
  | 'cancelled'
  | 'moved'
  | 'scheduled';

export type OutboxAttempt_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type OutboxAttempt_FinishedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type OutboxAttempt_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type OutboxAttempt_LeaseUntil_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type OutboxAttempt_Message_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type OutboxAttempt_Number_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type OutboxAttempt_Outcome_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type OutboxAttempt_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type OutboxAttempt_Where = {
  AND?: InputMaybe<Array<InputMaybe<OutboxAttempt_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<OutboxAttempt_Where_Or>>>;
  createdAt?: InputMaybe<OutboxAttempt_CreatedAt_Operator>;
  finishedAt?: InputMaybe<OutboxAttempt_FinishedAt_Operator>;
  id?: InputMaybe<OutboxAttempt_Id_Operator>;
  leaseUntil?: InputMaybe<OutboxAttempt_LeaseUntil_Operator>;
  message?: InputMaybe<OutboxAttempt_Message_Operator>;
  number?: InputMaybe<OutboxAttempt_Number_Operator>;
  outcome?: InputMaybe<OutboxAttempt_Outcome_Operator>;
  updatedAt?: InputMaybe<OutboxAttempt_UpdatedAt_Operator>;
};

export type OutboxAttempt_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<OutboxAttempt_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<OutboxAttempt_Where_Or>>>;
  createdAt?: InputMaybe<OutboxAttempt_CreatedAt_Operator>;
  finishedAt?: InputMaybe<OutboxAttempt_FinishedAt_Operator>;
  id?: InputMaybe<OutboxAttempt_Id_Operator>;
  leaseUntil?: InputMaybe<OutboxAttempt_LeaseUntil_Operator>;
  message?: InputMaybe<OutboxAttempt_Message_Operator>;
  number?: InputMaybe<OutboxAttempt_Number_Operator>;
  outcome?: InputMaybe<OutboxAttempt_Outcome_Operator>;
  updatedAt?: InputMaybe<OutboxAttempt_UpdatedAt_Operator>;
};

export type OutboxAttempt_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<OutboxAttempt_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<OutboxAttempt_Where_Or>>>;
  createdAt?: InputMaybe<OutboxAttempt_CreatedAt_Operator>;
  finishedAt?: InputMaybe<OutboxAttempt_FinishedAt_Operator>;
  id?: InputMaybe<OutboxAttempt_Id_Operator>;
  leaseUntil?: InputMaybe<OutboxAttempt_LeaseUntil_Operator>;
  message?: InputMaybe<OutboxAttempt_Message_Operator>;
  number?: InputMaybe<OutboxAttempt_Number_Operator>;
  outcome?: InputMaybe<OutboxAttempt_Outcome_Operator>;
  updatedAt?: InputMaybe<OutboxAttempt_UpdatedAt_Operator>;
};

export type Outbox_Attempts_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Outbox_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Outbox_DoneAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Outbox_Error_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Outbox_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Outbox_NextAttemptAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Outbox_Payload_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type Outbox_RoundStart_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Outbox_Status =
  | 'done'
  | 'failed'
  | 'pending';

export type Outbox_Status_Input =
  | 'done'
  | 'failed'
  | 'pending';

export type Outbox_Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<Outbox_Status_Input>>>;
  equals?: InputMaybe<Outbox_Status_Input>;
  in?: InputMaybe<Array<InputMaybe<Outbox_Status_Input>>>;
  not_equals?: InputMaybe<Outbox_Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Outbox_Status_Input>>>;
};

export type Outbox_Topic_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Outbox_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Outbox_Where = {
  AND?: InputMaybe<Array<InputMaybe<Outbox_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Outbox_Where_Or>>>;
  attempts?: InputMaybe<Outbox_Attempts_Operator>;
  createdAt?: InputMaybe<Outbox_CreatedAt_Operator>;
  doneAt?: InputMaybe<Outbox_DoneAt_Operator>;
  error?: InputMaybe<Outbox_Error_Operator>;
  id?: InputMaybe<Outbox_Id_Operator>;
  nextAttemptAt?: InputMaybe<Outbox_NextAttemptAt_Operator>;
  payload?: InputMaybe<Outbox_Payload_Operator>;
  roundStart?: InputMaybe<Outbox_RoundStart_Operator>;
  status?: InputMaybe<Outbox_Status_Operator>;
  topic?: InputMaybe<Outbox_Topic_Operator>;
  updatedAt?: InputMaybe<Outbox_UpdatedAt_Operator>;
};

export type Outbox_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Outbox_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Outbox_Where_Or>>>;
  attempts?: InputMaybe<Outbox_Attempts_Operator>;
  createdAt?: InputMaybe<Outbox_CreatedAt_Operator>;
  doneAt?: InputMaybe<Outbox_DoneAt_Operator>;
  error?: InputMaybe<Outbox_Error_Operator>;
  id?: InputMaybe<Outbox_Id_Operator>;
  nextAttemptAt?: InputMaybe<Outbox_NextAttemptAt_Operator>;
  payload?: InputMaybe<Outbox_Payload_Operator>;
  roundStart?: InputMaybe<Outbox_RoundStart_Operator>;
  status?: InputMaybe<Outbox_Status_Operator>;
  topic?: InputMaybe<Outbox_Topic_Operator>;
  updatedAt?: InputMaybe<Outbox_UpdatedAt_Operator>;
};

export type Outbox_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Outbox_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Outbox_Where_Or>>>;
  attempts?: InputMaybe<Outbox_Attempts_Operator>;
  createdAt?: InputMaybe<Outbox_CreatedAt_Operator>;
  doneAt?: InputMaybe<Outbox_DoneAt_Operator>;
  error?: InputMaybe<Outbox_Error_Operator>;
  id?: InputMaybe<Outbox_Id_Operator>;
  nextAttemptAt?: InputMaybe<Outbox_NextAttemptAt_Operator>;
  payload?: InputMaybe<Outbox_Payload_Operator>;
  roundStart?: InputMaybe<Outbox_RoundStart_Operator>;
  status?: InputMaybe<Outbox_Status_Operator>;
  topic?: InputMaybe<Outbox_Topic_Operator>;
  updatedAt?: InputMaybe<Outbox_UpdatedAt_Operator>;
};

export type PageUpdate__Status_MutationInput =
  | 'draft'
  | 'published';

export type PageUpdate_Stage_MutationInput =
  | 'approved'
  | 'archived'
  | 'changesAsked'
  | 'draft'
  | 'inReview'
  | 'published'
  | 'scheduled';

export type PageVersion_Version__Status =
  | 'draft'
  | 'published';

export type PageVersion_Version_Stage =
  | 'approved'
  | 'archived'
  | 'changesAsked'
  | 'draft'
  | 'inReview'
  | 'published'
  | 'scheduled';

export type PageVersion_PublishedLocale =
  | 'en'
  | 'fr';

export type Page__Status =
  | 'draft'
  | 'published';

export type Page__Status_Input =
  | 'draft'
  | 'published';

export type Page__Status_MutationInput =
  | 'draft'
  | 'published';

export type Page__Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<Page__Status_Input>>>;
  equals?: InputMaybe<Page__Status_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Page__Status_Input>>>;
  not_equals?: InputMaybe<Page__Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Page__Status_Input>>>;
};

export type Page_BasedOn_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Page_Content_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
};

export type Page_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Page_FormerSlugs_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Page_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Page_ImportedFrom_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Page_Meta__Canonical_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Page_Meta__Description_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Page_Meta__Image_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Page_Meta__Noindex_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Page_Meta__Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Page_Reviewers_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Page_Slug_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Page_Stage =
  | 'approved'
  | 'archived'
  | 'changesAsked'
  | 'draft'
  | 'inReview'
  | 'published'
  | 'scheduled';

export type Page_Stage_Input =
  | 'approved'
  | 'archived'
  | 'changesAsked'
  | 'draft'
  | 'inReview'
  | 'published'
  | 'scheduled';

export type Page_Stage_MutationInput =
  | 'approved'
  | 'archived'
  | 'changesAsked'
  | 'draft'
  | 'inReview'
  | 'published'
  | 'scheduled';

export type Page_Stage_Operator = {
  all?: InputMaybe<Array<InputMaybe<Page_Stage_Input>>>;
  equals?: InputMaybe<Page_Stage_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Page_Stage_Input>>>;
  not_equals?: InputMaybe<Page_Stage_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Page_Stage_Input>>>;
};

export type Page_Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Page_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Page_Where = {
  AND?: InputMaybe<Array<InputMaybe<Page_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Page_Where_Or>>>;
  _status?: InputMaybe<Page__Status_Operator>;
  basedOn?: InputMaybe<Page_BasedOn_Operator>;
  content?: InputMaybe<Page_Content_Operator>;
  createdAt?: InputMaybe<Page_CreatedAt_Operator>;
  formerSlugs?: InputMaybe<Page_FormerSlugs_Operator>;
  id?: InputMaybe<Page_Id_Operator>;
  importedFrom?: InputMaybe<Page_ImportedFrom_Operator>;
  meta__canonical?: InputMaybe<Page_Meta__Canonical_Operator>;
  meta__description?: InputMaybe<Page_Meta__Description_Operator>;
  meta__image?: InputMaybe<Page_Meta__Image_Operator>;
  meta__noindex?: InputMaybe<Page_Meta__Noindex_Operator>;
  meta__title?: InputMaybe<Page_Meta__Title_Operator>;
  reviewers?: InputMaybe<Page_Reviewers_Operator>;
  slug?: InputMaybe<Page_Slug_Operator>;
  stage?: InputMaybe<Page_Stage_Operator>;
  title?: InputMaybe<Page_Title_Operator>;
  updatedAt?: InputMaybe<Page_UpdatedAt_Operator>;
};

export type Page_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Page_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Page_Where_Or>>>;
  _status?: InputMaybe<Page__Status_Operator>;
  basedOn?: InputMaybe<Page_BasedOn_Operator>;
  content?: InputMaybe<Page_Content_Operator>;
  createdAt?: InputMaybe<Page_CreatedAt_Operator>;
  formerSlugs?: InputMaybe<Page_FormerSlugs_Operator>;
  id?: InputMaybe<Page_Id_Operator>;
  importedFrom?: InputMaybe<Page_ImportedFrom_Operator>;
  meta__canonical?: InputMaybe<Page_Meta__Canonical_Operator>;
  meta__description?: InputMaybe<Page_Meta__Description_Operator>;
  meta__image?: InputMaybe<Page_Meta__Image_Operator>;
  meta__noindex?: InputMaybe<Page_Meta__Noindex_Operator>;
  meta__title?: InputMaybe<Page_Meta__Title_Operator>;
  reviewers?: InputMaybe<Page_Reviewers_Operator>;
  slug?: InputMaybe<Page_Slug_Operator>;
  stage?: InputMaybe<Page_Stage_Operator>;
  title?: InputMaybe<Page_Title_Operator>;
  updatedAt?: InputMaybe<Page_UpdatedAt_Operator>;
};

export type Page_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Page_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Page_Where_Or>>>;
  _status?: InputMaybe<Page__Status_Operator>;
  basedOn?: InputMaybe<Page_BasedOn_Operator>;
  content?: InputMaybe<Page_Content_Operator>;
  createdAt?: InputMaybe<Page_CreatedAt_Operator>;
  formerSlugs?: InputMaybe<Page_FormerSlugs_Operator>;
  id?: InputMaybe<Page_Id_Operator>;
  importedFrom?: InputMaybe<Page_ImportedFrom_Operator>;
  meta__canonical?: InputMaybe<Page_Meta__Canonical_Operator>;
  meta__description?: InputMaybe<Page_Meta__Description_Operator>;
  meta__image?: InputMaybe<Page_Meta__Image_Operator>;
  meta__noindex?: InputMaybe<Page_Meta__Noindex_Operator>;
  meta__title?: InputMaybe<Page_Meta__Title_Operator>;
  reviewers?: InputMaybe<Page_Reviewers_Operator>;
  slug?: InputMaybe<Page_Slug_Operator>;
  stage?: InputMaybe<Page_Stage_Operator>;
  title?: InputMaybe<Page_Title_Operator>;
  updatedAt?: InputMaybe<Page_UpdatedAt_Operator>;
};

export type PayloadKv_Data_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type PayloadKv_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type PayloadKv_Key_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type PayloadKv_Where = {
  AND?: InputMaybe<Array<InputMaybe<PayloadKv_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<PayloadKv_Where_Or>>>;
  data?: InputMaybe<PayloadKv_Data_Operator>;
  id?: InputMaybe<PayloadKv_Id_Operator>;
  key?: InputMaybe<PayloadKv_Key_Operator>;
};

export type PayloadKv_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<PayloadKv_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<PayloadKv_Where_Or>>>;
  data?: InputMaybe<PayloadKv_Data_Operator>;
  id?: InputMaybe<PayloadKv_Id_Operator>;
  key?: InputMaybe<PayloadKv_Key_Operator>;
};

export type PayloadKv_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<PayloadKv_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<PayloadKv_Where_Or>>>;
  data?: InputMaybe<PayloadKv_Data_Operator>;
  id?: InputMaybe<PayloadKv_Id_Operator>;
  key?: InputMaybe<PayloadKv_Key_Operator>;
};

export type PayloadLockedDocumentUpdate_DocumentRelationshipInput = {
  relationTo?: InputMaybe<PayloadLockedDocumentUpdate_DocumentRelationshipInputRelationTo>;
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type PayloadLockedDocumentUpdate_DocumentRelationshipInputRelationTo =
  | 'categories'
  | 'codes_of_conduct'
  | 'comments'
  | 'conduct_acceptances'
  | 'contests'
  | 'events'
  | 'form_submissions'
  | 'forms'
  | 'forums'
  | 'ideas'
  | 'media'
  | 'members'
  | 'moderation_cases'
  | 'moderation_log'
  | 'pages'
  | 'posts'
  | 'redirects'
  | 'replies'
  | 'series'
  | 'tags'
  | 'topics';

export type PayloadLockedDocumentUpdate_UserRelationshipInput = {
  relationTo?: InputMaybe<PayloadLockedDocumentUpdate_UserRelationshipInputRelationTo>;
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type PayloadLockedDocumentUpdate_UserRelationshipInputRelationTo =
  | 'members';

export type PayloadLockedDocument_DocumentRelationshipInput = {
  relationTo?: InputMaybe<PayloadLockedDocument_DocumentRelationshipInputRelationTo>;
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type PayloadLockedDocument_DocumentRelationshipInputRelationTo =
  | 'categories'
  | 'codes_of_conduct'
  | 'comments'
  | 'conduct_acceptances'
  | 'contests'
  | 'events'
  | 'form_submissions'
  | 'forms'
  | 'forums'
  | 'ideas'
  | 'media'
  | 'members'
  | 'moderation_cases'
  | 'moderation_log'
  | 'pages'
  | 'posts'
  | 'redirects'
  | 'replies'
  | 'series'
  | 'tags'
  | 'topics';

export type PayloadLockedDocument_Document_RelationTo =
  | 'categories'
  | 'codes_of_conduct'
  | 'comments'
  | 'conduct_acceptances'
  | 'contests'
  | 'events'
  | 'form_submissions'
  | 'forms'
  | 'forums'
  | 'ideas'
  | 'media'
  | 'members'
  | 'moderation_cases'
  | 'moderation_log'
  | 'pages'
  | 'posts'
  | 'redirects'
  | 'replies'
  | 'series'
  | 'tags'
  | 'topics';

export type PayloadLockedDocument_UserRelationshipInput = {
  relationTo?: InputMaybe<PayloadLockedDocument_UserRelationshipInputRelationTo>;
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type PayloadLockedDocument_UserRelationshipInputRelationTo =
  | 'members';

export type PayloadLockedDocument_User_RelationTo =
  | 'members';

export type PayloadLockedDocument_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type PayloadLockedDocument_Document_Relation = {
  relationTo?: InputMaybe<PayloadLockedDocument_Document_Relation_RelationTo>;
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type PayloadLockedDocument_Document_Relation_RelationTo =
  | 'categories'
  | 'codes_of_conduct'
  | 'comments'
  | 'conduct_acceptances'
  | 'contests'
  | 'events'
  | 'form_submissions'
  | 'forms'
  | 'forums'
  | 'ideas'
  | 'media'
  | 'members'
  | 'moderation_cases'
  | 'moderation_log'
  | 'pages'
  | 'posts'
  | 'redirects'
  | 'replies'
  | 'series'
  | 'tags'
  | 'topics';

export type PayloadLockedDocument_GlobalSlug_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type PayloadLockedDocument_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type PayloadLockedDocument_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type PayloadLockedDocument_User_Relation = {
  relationTo?: InputMaybe<PayloadLockedDocument_User_Relation_RelationTo>;
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type PayloadLockedDocument_User_Relation_RelationTo =
  | 'members';

export type PayloadLockedDocument_Where = {
  AND?: InputMaybe<Array<InputMaybe<PayloadLockedDocument_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<PayloadLockedDocument_Where_Or>>>;
  createdAt?: InputMaybe<PayloadLockedDocument_CreatedAt_Operator>;
  document?: InputMaybe<PayloadLockedDocument_Document_Relation>;
  globalSlug?: InputMaybe<PayloadLockedDocument_GlobalSlug_Operator>;
  id?: InputMaybe<PayloadLockedDocument_Id_Operator>;
  updatedAt?: InputMaybe<PayloadLockedDocument_UpdatedAt_Operator>;
  user?: InputMaybe<PayloadLockedDocument_User_Relation>;
};

export type PayloadLockedDocument_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<PayloadLockedDocument_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<PayloadLockedDocument_Where_Or>>>;
  createdAt?: InputMaybe<PayloadLockedDocument_CreatedAt_Operator>;
  document?: InputMaybe<PayloadLockedDocument_Document_Relation>;
  globalSlug?: InputMaybe<PayloadLockedDocument_GlobalSlug_Operator>;
  id?: InputMaybe<PayloadLockedDocument_Id_Operator>;
  updatedAt?: InputMaybe<PayloadLockedDocument_UpdatedAt_Operator>;
  user?: InputMaybe<PayloadLockedDocument_User_Relation>;
};

export type PayloadLockedDocument_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<PayloadLockedDocument_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<PayloadLockedDocument_Where_Or>>>;
  createdAt?: InputMaybe<PayloadLockedDocument_CreatedAt_Operator>;
  document?: InputMaybe<PayloadLockedDocument_Document_Relation>;
  globalSlug?: InputMaybe<PayloadLockedDocument_GlobalSlug_Operator>;
  id?: InputMaybe<PayloadLockedDocument_Id_Operator>;
  updatedAt?: InputMaybe<PayloadLockedDocument_UpdatedAt_Operator>;
  user?: InputMaybe<PayloadLockedDocument_User_Relation>;
};

export type PayloadPreferenceUpdate_UserRelationshipInput = {
  relationTo?: InputMaybe<PayloadPreferenceUpdate_UserRelationshipInputRelationTo>;
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type PayloadPreferenceUpdate_UserRelationshipInputRelationTo =
  | 'members';

export type PayloadPreference_UserRelationshipInput = {
  relationTo?: InputMaybe<PayloadPreference_UserRelationshipInputRelationTo>;
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type PayloadPreference_UserRelationshipInputRelationTo =
  | 'members';

export type PayloadPreference_User_RelationTo =
  | 'members';

export type PayloadPreference_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type PayloadPreference_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type PayloadPreference_Key_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type PayloadPreference_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type PayloadPreference_User_Relation = {
  relationTo?: InputMaybe<PayloadPreference_User_Relation_RelationTo>;
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type PayloadPreference_User_Relation_RelationTo =
  | 'members';

export type PayloadPreference_Value_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type PayloadPreference_Where = {
  AND?: InputMaybe<Array<InputMaybe<PayloadPreference_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<PayloadPreference_Where_Or>>>;
  createdAt?: InputMaybe<PayloadPreference_CreatedAt_Operator>;
  id?: InputMaybe<PayloadPreference_Id_Operator>;
  key?: InputMaybe<PayloadPreference_Key_Operator>;
  updatedAt?: InputMaybe<PayloadPreference_UpdatedAt_Operator>;
  user?: InputMaybe<PayloadPreference_User_Relation>;
  value?: InputMaybe<PayloadPreference_Value_Operator>;
};

export type PayloadPreference_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<PayloadPreference_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<PayloadPreference_Where_Or>>>;
  createdAt?: InputMaybe<PayloadPreference_CreatedAt_Operator>;
  id?: InputMaybe<PayloadPreference_Id_Operator>;
  key?: InputMaybe<PayloadPreference_Key_Operator>;
  updatedAt?: InputMaybe<PayloadPreference_UpdatedAt_Operator>;
  user?: InputMaybe<PayloadPreference_User_Relation>;
  value?: InputMaybe<PayloadPreference_Value_Operator>;
};

export type PayloadPreference_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<PayloadPreference_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<PayloadPreference_Where_Or>>>;
  createdAt?: InputMaybe<PayloadPreference_CreatedAt_Operator>;
  id?: InputMaybe<PayloadPreference_Id_Operator>;
  key?: InputMaybe<PayloadPreference_Key_Operator>;
  updatedAt?: InputMaybe<PayloadPreference_UpdatedAt_Operator>;
  user?: InputMaybe<PayloadPreference_User_Relation>;
  value?: InputMaybe<PayloadPreference_Value_Operator>;
};

export type PlanAction =
  | 'publish'
  | 'withdraw';

export type PostUpdate_Discussion_Kind_MutationInput =
  | 'comments'
  | 'default'
  | 'off'
  | 'topic';

export type PostUpdate_Discussion_State_MutationInput =
  | 'closed'
  | 'default'
  | 'open';

export type PostUpdate__Status_MutationInput =
  | 'draft'
  | 'published';

export type PostUpdate_Stage_MutationInput =
  | 'approved'
  | 'archived'
  | 'changesAsked'
  | 'draft'
  | 'inReview'
  | 'published'
  | 'scheduled';

export type PostVersion_Version_Discussion_Kind =
  | 'comments'
  | 'default'
  | 'off'
  | 'topic';

export type PostVersion_Version_Discussion_State =
  | 'closed'
  | 'default'
  | 'open';

export type PostVersion_Version__Status =
  | 'draft'
  | 'published';

export type PostVersion_Version_Stage =
  | 'approved'
  | 'archived'
  | 'changesAsked'
  | 'draft'
  | 'inReview'
  | 'published'
  | 'scheduled';

export type PostVersion_PublishedLocale =
  | 'en'
  | 'fr';

export type Post_Discussion_Kind =
  | 'comments'
  | 'default'
  | 'off'
  | 'topic';

export type Post_Discussion_Kind_MutationInput =
  | 'comments'
  | 'default'
  | 'off'
  | 'topic';

export type Post_Discussion_State =
  | 'closed'
  | 'default'
  | 'open';

export type Post_Discussion_State_MutationInput =
  | 'closed'
  | 'default'
  | 'open';

export type Post__Status =
  | 'draft'
  | 'published';

export type Post__Status_Input =
  | 'draft'
  | 'published';

export type Post__Status_MutationInput =
  | 'draft'
  | 'published';

export type Post__Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<Post__Status_Input>>>;
  equals?: InputMaybe<Post__Status_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Post__Status_Input>>>;
  not_equals?: InputMaybe<Post__Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Post__Status_Input>>>;
};

export type Post_Author_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Post_Authors_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Post_BasedOn_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Post_Categories_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Post_Content_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
};

export type Post_Cover_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Post_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Post_Discussion__Forum_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Post_Discussion__Kind_Input =
  | 'comments'
  | 'default'
  | 'off'
  | 'topic';

export type Post_Discussion__Kind_Operator = {
  all?: InputMaybe<Array<InputMaybe<Post_Discussion__Kind_Input>>>;
  equals?: InputMaybe<Post_Discussion__Kind_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Post_Discussion__Kind_Input>>>;
  not_equals?: InputMaybe<Post_Discussion__Kind_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Post_Discussion__Kind_Input>>>;
};

export type Post_Discussion__State_Input =
  | 'closed'
  | 'default'
  | 'open';

export type Post_Discussion__State_Operator = {
  all?: InputMaybe<Array<InputMaybe<Post_Discussion__State_Input>>>;
  equals?: InputMaybe<Post_Discussion__State_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Post_Discussion__State_Input>>>;
  not_equals?: InputMaybe<Post_Discussion__State_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Post_Discussion__State_Input>>>;
};

export type Post_Excerpt_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Post_FormerSlugs_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Post_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Post_ImportedFrom_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Post_Meta__Canonical_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Post_Meta__Description_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Post_Meta__Image_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Post_Meta__Noindex_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Post_Meta__Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Post_PublishedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Post_ReadingMinutes_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Post_Related_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Post_Reviewers_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Post_Slug_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Post_Stage =
  | 'approved'
  | 'archived'
  | 'changesAsked'
  | 'draft'
  | 'inReview'
  | 'published'
  | 'scheduled';

export type Post_Stage_Input =
  | 'approved'
  | 'archived'
  | 'changesAsked'
  | 'draft'
  | 'inReview'
  | 'published'
  | 'scheduled';

export type Post_Stage_MutationInput =
  | 'approved'
  | 'archived'
  | 'changesAsked'
  | 'draft'
  | 'inReview'
  | 'published'
  | 'scheduled';

export type Post_Stage_Operator = {
  all?: InputMaybe<Array<InputMaybe<Post_Stage_Input>>>;
  equals?: InputMaybe<Post_Stage_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Post_Stage_Input>>>;
  not_equals?: InputMaybe<Post_Stage_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Post_Stage_Input>>>;
};

export type Post_Tags_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Post_Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Post_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Post_Where = {
  AND?: InputMaybe<Array<InputMaybe<Post_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Post_Where_Or>>>;
  _status?: InputMaybe<Post__Status_Operator>;
  author?: InputMaybe<Post_Author_Operator>;
  authors?: InputMaybe<Post_Authors_Operator>;
  basedOn?: InputMaybe<Post_BasedOn_Operator>;
  categories?: InputMaybe<Post_Categories_Operator>;
  content?: InputMaybe<Post_Content_Operator>;
  cover?: InputMaybe<Post_Cover_Operator>;
  createdAt?: InputMaybe<Post_CreatedAt_Operator>;
  discussion__forum?: InputMaybe<Post_Discussion__Forum_Operator>;
  discussion__kind?: InputMaybe<Post_Discussion__Kind_Operator>;
  discussion__state?: InputMaybe<Post_Discussion__State_Operator>;
  excerpt?: InputMaybe<Post_Excerpt_Operator>;
  formerSlugs?: InputMaybe<Post_FormerSlugs_Operator>;
  id?: InputMaybe<Post_Id_Operator>;
  importedFrom?: InputMaybe<Post_ImportedFrom_Operator>;
  meta__canonical?: InputMaybe<Post_Meta__Canonical_Operator>;
  meta__description?: InputMaybe<Post_Meta__Description_Operator>;
  meta__image?: InputMaybe<Post_Meta__Image_Operator>;
  meta__noindex?: InputMaybe<Post_Meta__Noindex_Operator>;
  meta__title?: InputMaybe<Post_Meta__Title_Operator>;
  publishedAt?: InputMaybe<Post_PublishedAt_Operator>;
  readingMinutes?: InputMaybe<Post_ReadingMinutes_Operator>;
  related?: InputMaybe<Post_Related_Operator>;
  reviewers?: InputMaybe<Post_Reviewers_Operator>;
  slug?: InputMaybe<Post_Slug_Operator>;
  stage?: InputMaybe<Post_Stage_Operator>;
  tags?: InputMaybe<Post_Tags_Operator>;
  title?: InputMaybe<Post_Title_Operator>;
  updatedAt?: InputMaybe<Post_UpdatedAt_Operator>;
};

export type Post_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Post_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Post_Where_Or>>>;
  _status?: InputMaybe<Post__Status_Operator>;
  author?: InputMaybe<Post_Author_Operator>;
  authors?: InputMaybe<Post_Authors_Operator>;
  basedOn?: InputMaybe<Post_BasedOn_Operator>;
  categories?: InputMaybe<Post_Categories_Operator>;
  content?: InputMaybe<Post_Content_Operator>;
  cover?: InputMaybe<Post_Cover_Operator>;
  createdAt?: InputMaybe<Post_CreatedAt_Operator>;
  discussion__forum?: InputMaybe<Post_Discussion__Forum_Operator>;
  discussion__kind?: InputMaybe<Post_Discussion__Kind_Operator>;
  discussion__state?: InputMaybe<Post_Discussion__State_Operator>;
  excerpt?: InputMaybe<Post_Excerpt_Operator>;
  formerSlugs?: InputMaybe<Post_FormerSlugs_Operator>;
  id?: InputMaybe<Post_Id_Operator>;
  importedFrom?: InputMaybe<Post_ImportedFrom_Operator>;
  meta__canonical?: InputMaybe<Post_Meta__Canonical_Operator>;
  meta__description?: InputMaybe<Post_Meta__Description_Operator>;
  meta__image?: InputMaybe<Post_Meta__Image_Operator>;
  meta__noindex?: InputMaybe<Post_Meta__Noindex_Operator>;
  meta__title?: InputMaybe<Post_Meta__Title_Operator>;
  publishedAt?: InputMaybe<Post_PublishedAt_Operator>;
  readingMinutes?: InputMaybe<Post_ReadingMinutes_Operator>;
  related?: InputMaybe<Post_Related_Operator>;
  reviewers?: InputMaybe<Post_Reviewers_Operator>;
  slug?: InputMaybe<Post_Slug_Operator>;
  stage?: InputMaybe<Post_Stage_Operator>;
  tags?: InputMaybe<Post_Tags_Operator>;
  title?: InputMaybe<Post_Title_Operator>;
  updatedAt?: InputMaybe<Post_UpdatedAt_Operator>;
};

export type Post_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Post_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Post_Where_Or>>>;
  _status?: InputMaybe<Post__Status_Operator>;
  author?: InputMaybe<Post_Author_Operator>;
  authors?: InputMaybe<Post_Authors_Operator>;
  basedOn?: InputMaybe<Post_BasedOn_Operator>;
  categories?: InputMaybe<Post_Categories_Operator>;
  content?: InputMaybe<Post_Content_Operator>;
  cover?: InputMaybe<Post_Cover_Operator>;
  createdAt?: InputMaybe<Post_CreatedAt_Operator>;
  discussion__forum?: InputMaybe<Post_Discussion__Forum_Operator>;
  discussion__kind?: InputMaybe<Post_Discussion__Kind_Operator>;
  discussion__state?: InputMaybe<Post_Discussion__State_Operator>;
  excerpt?: InputMaybe<Post_Excerpt_Operator>;
  formerSlugs?: InputMaybe<Post_FormerSlugs_Operator>;
  id?: InputMaybe<Post_Id_Operator>;
  importedFrom?: InputMaybe<Post_ImportedFrom_Operator>;
  meta__canonical?: InputMaybe<Post_Meta__Canonical_Operator>;
  meta__description?: InputMaybe<Post_Meta__Description_Operator>;
  meta__image?: InputMaybe<Post_Meta__Image_Operator>;
  meta__noindex?: InputMaybe<Post_Meta__Noindex_Operator>;
  meta__title?: InputMaybe<Post_Meta__Title_Operator>;
  publishedAt?: InputMaybe<Post_PublishedAt_Operator>;
  readingMinutes?: InputMaybe<Post_ReadingMinutes_Operator>;
  related?: InputMaybe<Post_Related_Operator>;
  reviewers?: InputMaybe<Post_Reviewers_Operator>;
  slug?: InputMaybe<Post_Slug_Operator>;
  stage?: InputMaybe<Post_Stage_Operator>;
  tags?: InputMaybe<Post_Tags_Operator>;
  title?: InputMaybe<Post_Title_Operator>;
  updatedAt?: InputMaybe<Post_UpdatedAt_Operator>;
};

export type PreviewLink_By_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type PreviewLink_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type PreviewLink_Document_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type PreviewLink_ExpiresAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type PreviewLink_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type PreviewLink_Locale_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type PreviewLink_RevokedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type PreviewLink_Source_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type PreviewLink_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type PreviewLink_Where = {
  AND?: InputMaybe<Array<InputMaybe<PreviewLink_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<PreviewLink_Where_Or>>>;
  by?: InputMaybe<PreviewLink_By_Operator>;
  createdAt?: InputMaybe<PreviewLink_CreatedAt_Operator>;
  document?: InputMaybe<PreviewLink_Document_Operator>;
  expiresAt?: InputMaybe<PreviewLink_ExpiresAt_Operator>;
  id?: InputMaybe<PreviewLink_Id_Operator>;
  locale?: InputMaybe<PreviewLink_Locale_Operator>;
  revokedAt?: InputMaybe<PreviewLink_RevokedAt_Operator>;
  source?: InputMaybe<PreviewLink_Source_Operator>;
  updatedAt?: InputMaybe<PreviewLink_UpdatedAt_Operator>;
};

export type PreviewLink_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<PreviewLink_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<PreviewLink_Where_Or>>>;
  by?: InputMaybe<PreviewLink_By_Operator>;
  createdAt?: InputMaybe<PreviewLink_CreatedAt_Operator>;
  document?: InputMaybe<PreviewLink_Document_Operator>;
  expiresAt?: InputMaybe<PreviewLink_ExpiresAt_Operator>;
  id?: InputMaybe<PreviewLink_Id_Operator>;
  locale?: InputMaybe<PreviewLink_Locale_Operator>;
  revokedAt?: InputMaybe<PreviewLink_RevokedAt_Operator>;
  source?: InputMaybe<PreviewLink_Source_Operator>;
  updatedAt?: InputMaybe<PreviewLink_UpdatedAt_Operator>;
};

export type PreviewLink_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<PreviewLink_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<PreviewLink_Where_Or>>>;
  by?: InputMaybe<PreviewLink_By_Operator>;
  createdAt?: InputMaybe<PreviewLink_CreatedAt_Operator>;
  document?: InputMaybe<PreviewLink_Document_Operator>;
  expiresAt?: InputMaybe<PreviewLink_ExpiresAt_Operator>;
  id?: InputMaybe<PreviewLink_Id_Operator>;
  locale?: InputMaybe<PreviewLink_Locale_Operator>;
  revokedAt?: InputMaybe<PreviewLink_RevokedAt_Operator>;
  source?: InputMaybe<PreviewLink_Source_Operator>;
  updatedAt?: InputMaybe<PreviewLink_UpdatedAt_Operator>;
};

/** What a member says with one press; one of each kind for a member and a text. */
export type ReactionKind =
  | 'agree'
  | 'insight'
  | 'smile'
  | 'support'
  | 'thanks';

export type Reaction_Author_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Reaction_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Reaction_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Reaction_Kind =
  | 'agree'
  | 'insight'
  | 'smile'
  | 'support'
  | 'thanks';

export type Reaction_Kind_Input =
  | 'agree'
  | 'insight'
  | 'smile'
  | 'support'
  | 'thanks';

export type Reaction_Kind_Operator = {
  all?: InputMaybe<Array<InputMaybe<Reaction_Kind_Input>>>;
  equals?: InputMaybe<Reaction_Kind_Input>;
  in?: InputMaybe<Array<InputMaybe<Reaction_Kind_Input>>>;
  not_equals?: InputMaybe<Reaction_Kind_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Reaction_Kind_Input>>>;
};

export type Reaction_Member_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Reaction_Target_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Reaction_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Reaction_Where = {
  AND?: InputMaybe<Array<InputMaybe<Reaction_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Reaction_Where_Or>>>;
  author?: InputMaybe<Reaction_Author_Operator>;
  createdAt?: InputMaybe<Reaction_CreatedAt_Operator>;
  id?: InputMaybe<Reaction_Id_Operator>;
  kind?: InputMaybe<Reaction_Kind_Operator>;
  member?: InputMaybe<Reaction_Member_Operator>;
  target?: InputMaybe<Reaction_Target_Operator>;
  updatedAt?: InputMaybe<Reaction_UpdatedAt_Operator>;
};

export type Reaction_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Reaction_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Reaction_Where_Or>>>;
  author?: InputMaybe<Reaction_Author_Operator>;
  createdAt?: InputMaybe<Reaction_CreatedAt_Operator>;
  id?: InputMaybe<Reaction_Id_Operator>;
  kind?: InputMaybe<Reaction_Kind_Operator>;
  member?: InputMaybe<Reaction_Member_Operator>;
  target?: InputMaybe<Reaction_Target_Operator>;
  updatedAt?: InputMaybe<Reaction_UpdatedAt_Operator>;
};

export type Reaction_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Reaction_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Reaction_Where_Or>>>;
  author?: InputMaybe<Reaction_Author_Operator>;
  createdAt?: InputMaybe<Reaction_CreatedAt_Operator>;
  id?: InputMaybe<Reaction_Id_Operator>;
  kind?: InputMaybe<Reaction_Kind_Operator>;
  member?: InputMaybe<Reaction_Member_Operator>;
  target?: InputMaybe<Reaction_Target_Operator>;
  updatedAt?: InputMaybe<Reaction_UpdatedAt_Operator>;
};

export type ReadPosition_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ReadPosition_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type ReadPosition_LastRead_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type ReadPosition_Member_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type ReadPosition_ReadAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ReadPosition_Topic_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type ReadPosition_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ReadPosition_Where = {
  AND?: InputMaybe<Array<InputMaybe<ReadPosition_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<ReadPosition_Where_Or>>>;
  createdAt?: InputMaybe<ReadPosition_CreatedAt_Operator>;
  id?: InputMaybe<ReadPosition_Id_Operator>;
  lastRead?: InputMaybe<ReadPosition_LastRead_Operator>;
  member?: InputMaybe<ReadPosition_Member_Operator>;
  readAt?: InputMaybe<ReadPosition_ReadAt_Operator>;
  topic?: InputMaybe<ReadPosition_Topic_Operator>;
  updatedAt?: InputMaybe<ReadPosition_UpdatedAt_Operator>;
};

export type ReadPosition_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<ReadPosition_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<ReadPosition_Where_Or>>>;
  createdAt?: InputMaybe<ReadPosition_CreatedAt_Operator>;
  id?: InputMaybe<ReadPosition_Id_Operator>;
  lastRead?: InputMaybe<ReadPosition_LastRead_Operator>;
  member?: InputMaybe<ReadPosition_Member_Operator>;
  readAt?: InputMaybe<ReadPosition_ReadAt_Operator>;
  topic?: InputMaybe<ReadPosition_Topic_Operator>;
  updatedAt?: InputMaybe<ReadPosition_UpdatedAt_Operator>;
};

export type ReadPosition_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<ReadPosition_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<ReadPosition_Where_Or>>>;
  createdAt?: InputMaybe<ReadPosition_CreatedAt_Operator>;
  id?: InputMaybe<ReadPosition_Id_Operator>;
  lastRead?: InputMaybe<ReadPosition_LastRead_Operator>;
  member?: InputMaybe<ReadPosition_Member_Operator>;
  readAt?: InputMaybe<ReadPosition_ReadAt_Operator>;
  topic?: InputMaybe<ReadPosition_Topic_Operator>;
  updatedAt?: InputMaybe<ReadPosition_UpdatedAt_Operator>;
};

export type RedirectUpdate_DocumentRelationshipInput = {
  relationTo?: InputMaybe<RedirectUpdate_DocumentRelationshipInputRelationTo>;
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type RedirectUpdate_DocumentRelationshipInputRelationTo =
  | 'categories'
  | 'contests'
  | 'events'
  | 'forums'
  | 'pages'
  | 'posts'
  | 'tags'
  | 'topics';

export type RedirectUpdate_Language_MutationInput =
  | 'en'
  | 'fr';

export type RedirectUpdate_Status_MutationInput =
  | '_301'
  | '_308';

export type Redirect_DocumentRelationshipInput = {
  relationTo?: InputMaybe<Redirect_DocumentRelationshipInputRelationTo>;
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type Redirect_DocumentRelationshipInputRelationTo =
  | 'categories'
  | 'contests'
  | 'events'
  | 'forums'
  | 'pages'
  | 'posts'
  | 'tags'
  | 'topics';

export type Redirect_Document_RelationTo =
  | 'categories'
  | 'contests'
  | 'events'
  | 'forums'
  | 'pages'
  | 'posts'
  | 'tags'
  | 'topics';

export type Redirect_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Redirect_Document_Relation = {
  relationTo?: InputMaybe<Redirect_Document_Relation_RelationTo>;
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type Redirect_Document_Relation_RelationTo =
  | 'categories'
  | 'contests'
  | 'events'
  | 'forums'
  | 'pages'
  | 'posts'
  | 'tags'
  | 'topics';

export type Redirect_From_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Redirect_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Redirect_Language =
  | 'en'
  | 'fr';

export type Redirect_Language_Input =
  | 'en'
  | 'fr';

export type Redirect_Language_MutationInput =
  | 'en'
  | 'fr';

export type Redirect_Language_Operator = {
  all?: InputMaybe<Array<InputMaybe<Redirect_Language_Input>>>;
  equals?: InputMaybe<Redirect_Language_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Redirect_Language_Input>>>;
  not_equals?: InputMaybe<Redirect_Language_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Redirect_Language_Input>>>;
};

export type Redirect_Status =
  | '_301'
  | '_308';

export type Redirect_Status_Input =
  | '_301'
  | '_308';

export type Redirect_Status_MutationInput =
  | '_301'
  | '_308';

export type Redirect_Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<Redirect_Status_Input>>>;
  equals?: InputMaybe<Redirect_Status_Input>;
  in?: InputMaybe<Array<InputMaybe<Redirect_Status_Input>>>;
  not_equals?: InputMaybe<Redirect_Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Redirect_Status_Input>>>;
};

export type Redirect_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Redirect_Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Redirect_Where = {
  AND?: InputMaybe<Array<InputMaybe<Redirect_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Redirect_Where_Or>>>;
  createdAt?: InputMaybe<Redirect_CreatedAt_Operator>;
  document?: InputMaybe<Redirect_Document_Relation>;
  from?: InputMaybe<Redirect_From_Operator>;
  id?: InputMaybe<Redirect_Id_Operator>;
  language?: InputMaybe<Redirect_Language_Operator>;
  status?: InputMaybe<Redirect_Status_Operator>;
  updatedAt?: InputMaybe<Redirect_UpdatedAt_Operator>;
  url?: InputMaybe<Redirect_Url_Operator>;
};

export type Redirect_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Redirect_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Redirect_Where_Or>>>;
  createdAt?: InputMaybe<Redirect_CreatedAt_Operator>;
  document?: InputMaybe<Redirect_Document_Relation>;
  from?: InputMaybe<Redirect_From_Operator>;
  id?: InputMaybe<Redirect_Id_Operator>;
  language?: InputMaybe<Redirect_Language_Operator>;
  status?: InputMaybe<Redirect_Status_Operator>;
  updatedAt?: InputMaybe<Redirect_UpdatedAt_Operator>;
  url?: InputMaybe<Redirect_Url_Operator>;
};

export type Redirect_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Redirect_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Redirect_Where_Or>>>;
  createdAt?: InputMaybe<Redirect_CreatedAt_Operator>;
  document?: InputMaybe<Redirect_Document_Relation>;
  from?: InputMaybe<Redirect_From_Operator>;
  id?: InputMaybe<Redirect_Id_Operator>;
  language?: InputMaybe<Redirect_Language_Operator>;
  status?: InputMaybe<Redirect_Status_Operator>;
  updatedAt?: InputMaybe<Redirect_UpdatedAt_Operator>;
  url?: InputMaybe<Redirect_Url_Operator>;
};

export type RegisterMemberInput = {
  /** The version of the code of conduct that was shown and accepted. */
  acceptedCode?: InputMaybe<Scalars['Int']['input']>;
  displayName: Scalars['String']['input'];
  /** Where the verification mail goes; never shown to other members. */
  email: Scalars['String']['input'];
  /** Public and unique: 3 to 30 of a–z, 0–9, hyphen and underscore. */
  handle: Scalars['String']['input'];
  /** Language of the mails; the request's by default. */
  locale?: InputMaybe<MemberLocale>;
  /** 10 characters at least. */
  password: Scalars['String']['input'];
};

export type ReplyUpdate_Language_MutationInput =
  | 'en'
  | 'fr';

export type ReplyUpdate_Moderation_MutationInput =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type Reply_Author_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Reply_Body_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Reply_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Reply_DeletedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Reply_DeletedBy_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Reply_EditedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Reply_Html_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Reply_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Reply_ImportedFrom_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Reply_Language =
  | 'en'
  | 'fr';

export type Reply_Language_Input =
  | 'en'
  | 'fr';

export type Reply_Language_MutationInput =
  | 'en'
  | 'fr';

export type Reply_Language_Operator = {
  all?: InputMaybe<Array<InputMaybe<Reply_Language_Input>>>;
  equals?: InputMaybe<Reply_Language_Input>;
  in?: InputMaybe<Array<InputMaybe<Reply_Language_Input>>>;
  not_equals?: InputMaybe<Reply_Language_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Reply_Language_Input>>>;
};

export type Reply_Moderation =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type Reply_Moderation_Input =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type Reply_Moderation_MutationInput =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type Reply_Moderation_Operator = {
  all?: InputMaybe<Array<InputMaybe<Reply_Moderation_Input>>>;
  equals?: InputMaybe<Reply_Moderation_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Reply_Moderation_Input>>>;
  not_equals?: InputMaybe<Reply_Moderation_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Reply_Moderation_Input>>>;
};

export type Reply_Number_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Reply_ReactionCounts__Agree_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Reply_ReactionCounts__Insight_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Reply_ReactionCounts__Smile_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Reply_ReactionCounts__Support_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Reply_ReactionCounts__Thanks_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Reply_RemovedBody_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Reply_Topic_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Reply_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Reply_Where = {
  AND?: InputMaybe<Array<InputMaybe<Reply_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Reply_Where_Or>>>;
  author?: InputMaybe<Reply_Author_Operator>;
  body?: InputMaybe<Reply_Body_Operator>;
  createdAt?: InputMaybe<Reply_CreatedAt_Operator>;
  deletedAt?: InputMaybe<Reply_DeletedAt_Operator>;
  deletedBy?: InputMaybe<Reply_DeletedBy_Operator>;
  editedAt?: InputMaybe<Reply_EditedAt_Operator>;
  html?: InputMaybe<Reply_Html_Operator>;
  id?: InputMaybe<Reply_Id_Operator>;
  importedFrom?: InputMaybe<Reply_ImportedFrom_Operator>;
  language?: InputMaybe<Reply_Language_Operator>;
  moderation?: InputMaybe<Reply_Moderation_Operator>;
  number?: InputMaybe<Reply_Number_Operator>;
  reactionCounts__agree?: InputMaybe<Reply_ReactionCounts__Agree_Operator>;
  reactionCounts__insight?: InputMaybe<Reply_ReactionCounts__Insight_Operator>;
  reactionCounts__smile?: InputMaybe<Reply_ReactionCounts__Smile_Operator>;
  reactionCounts__support?: InputMaybe<Reply_ReactionCounts__Support_Operator>;
  reactionCounts__thanks?: InputMaybe<Reply_ReactionCounts__Thanks_Operator>;
  removedBody?: InputMaybe<Reply_RemovedBody_Operator>;
  topic?: InputMaybe<Reply_Topic_Operator>;
  updatedAt?: InputMaybe<Reply_UpdatedAt_Operator>;
};

export type Reply_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Reply_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Reply_Where_Or>>>;
  author?: InputMaybe<Reply_Author_Operator>;
  body?: InputMaybe<Reply_Body_Operator>;
  createdAt?: InputMaybe<Reply_CreatedAt_Operator>;
  deletedAt?: InputMaybe<Reply_DeletedAt_Operator>;
  deletedBy?: InputMaybe<Reply_DeletedBy_Operator>;
  editedAt?: InputMaybe<Reply_EditedAt_Operator>;
  html?: InputMaybe<Reply_Html_Operator>;
  id?: InputMaybe<Reply_Id_Operator>;
  importedFrom?: InputMaybe<Reply_ImportedFrom_Operator>;
  language?: InputMaybe<Reply_Language_Operator>;
  moderation?: InputMaybe<Reply_Moderation_Operator>;
  number?: InputMaybe<Reply_Number_Operator>;
  reactionCounts__agree?: InputMaybe<Reply_ReactionCounts__Agree_Operator>;
  reactionCounts__insight?: InputMaybe<Reply_ReactionCounts__Insight_Operator>;
  reactionCounts__smile?: InputMaybe<Reply_ReactionCounts__Smile_Operator>;
  reactionCounts__support?: InputMaybe<Reply_ReactionCounts__Support_Operator>;
  reactionCounts__thanks?: InputMaybe<Reply_ReactionCounts__Thanks_Operator>;
  removedBody?: InputMaybe<Reply_RemovedBody_Operator>;
  topic?: InputMaybe<Reply_Topic_Operator>;
  updatedAt?: InputMaybe<Reply_UpdatedAt_Operator>;
};

export type Reply_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Reply_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Reply_Where_Or>>>;
  author?: InputMaybe<Reply_Author_Operator>;
  body?: InputMaybe<Reply_Body_Operator>;
  createdAt?: InputMaybe<Reply_CreatedAt_Operator>;
  deletedAt?: InputMaybe<Reply_DeletedAt_Operator>;
  deletedBy?: InputMaybe<Reply_DeletedBy_Operator>;
  editedAt?: InputMaybe<Reply_EditedAt_Operator>;
  html?: InputMaybe<Reply_Html_Operator>;
  id?: InputMaybe<Reply_Id_Operator>;
  importedFrom?: InputMaybe<Reply_ImportedFrom_Operator>;
  language?: InputMaybe<Reply_Language_Operator>;
  moderation?: InputMaybe<Reply_Moderation_Operator>;
  number?: InputMaybe<Reply_Number_Operator>;
  reactionCounts__agree?: InputMaybe<Reply_ReactionCounts__Agree_Operator>;
  reactionCounts__insight?: InputMaybe<Reply_ReactionCounts__Insight_Operator>;
  reactionCounts__smile?: InputMaybe<Reply_ReactionCounts__Smile_Operator>;
  reactionCounts__support?: InputMaybe<Reply_ReactionCounts__Support_Operator>;
  reactionCounts__thanks?: InputMaybe<Reply_ReactionCounts__Thanks_Operator>;
  removedBody?: InputMaybe<Reply_RemovedBody_Operator>;
  topic?: InputMaybe<Reply_Topic_Operator>;
  updatedAt?: InputMaybe<Reply_UpdatedAt_Operator>;
};

export type ReportOutcome =
  | 'open'
  | 'rejected'
  | 'upheld';

export type Report_Author_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Report_Case_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Report_CodeVersion_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Report_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Report_Evidence_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type Report_Fingerprint_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Report_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Report_IsNewcomer_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Report_Note_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Report_OpenKey_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Report_Outcome =
  | 'open'
  | 'rejected'
  | 'upheld';

export type Report_Outcome_Input =
  | 'open'
  | 'rejected'
  | 'upheld';

export type Report_Outcome_Operator = {
  all?: InputMaybe<Array<InputMaybe<Report_Outcome_Input>>>;
  equals?: InputMaybe<Report_Outcome_Input>;
  in?: InputMaybe<Array<InputMaybe<Report_Outcome_Input>>>;
  not_equals?: InputMaybe<Report_Outcome_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Report_Outcome_Input>>>;
};

export type Report_Reporter_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Report_Rule_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Report_SettledAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Report_Target_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Report_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Report_Weight_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Report_Where = {
  AND?: InputMaybe<Array<InputMaybe<Report_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Report_Where_Or>>>;
  author?: InputMaybe<Report_Author_Operator>;
  case?: InputMaybe<Report_Case_Operator>;
  codeVersion?: InputMaybe<Report_CodeVersion_Operator>;
  createdAt?: InputMaybe<Report_CreatedAt_Operator>;
  evidence?: InputMaybe<Report_Evidence_Operator>;
  fingerprint?: InputMaybe<Report_Fingerprint_Operator>;
  id?: InputMaybe<Report_Id_Operator>;
  isNewcomer?: InputMaybe<Report_IsNewcomer_Operator>;
  note?: InputMaybe<Report_Note_Operator>;
  openKey?: InputMaybe<Report_OpenKey_Operator>;
  outcome?: InputMaybe<Report_Outcome_Operator>;
  reporter?: InputMaybe<Report_Reporter_Operator>;
  rule?: InputMaybe<Report_Rule_Operator>;
  settledAt?: InputMaybe<Report_SettledAt_Operator>;
  target?: InputMaybe<Report_Target_Operator>;
  updatedAt?: InputMaybe<Report_UpdatedAt_Operator>;
  weight?: InputMaybe<Report_Weight_Operator>;
};

export type Report_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Report_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Report_Where_Or>>>;
  author?: InputMaybe<Report_Author_Operator>;
  case?: InputMaybe<Report_Case_Operator>;
  codeVersion?: InputMaybe<Report_CodeVersion_Operator>;
  createdAt?: InputMaybe<Report_CreatedAt_Operator>;
  evidence?: InputMaybe<Report_Evidence_Operator>;
  fingerprint?: InputMaybe<Report_Fingerprint_Operator>;
  id?: InputMaybe<Report_Id_Operator>;
  isNewcomer?: InputMaybe<Report_IsNewcomer_Operator>;
  note?: InputMaybe<Report_Note_Operator>;
  openKey?: InputMaybe<Report_OpenKey_Operator>;
  outcome?: InputMaybe<Report_Outcome_Operator>;
  reporter?: InputMaybe<Report_Reporter_Operator>;
  rule?: InputMaybe<Report_Rule_Operator>;
  settledAt?: InputMaybe<Report_SettledAt_Operator>;
  target?: InputMaybe<Report_Target_Operator>;
  updatedAt?: InputMaybe<Report_UpdatedAt_Operator>;
  weight?: InputMaybe<Report_Weight_Operator>;
};

export type Report_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Report_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Report_Where_Or>>>;
  author?: InputMaybe<Report_Author_Operator>;
  case?: InputMaybe<Report_Case_Operator>;
  codeVersion?: InputMaybe<Report_CodeVersion_Operator>;
  createdAt?: InputMaybe<Report_CreatedAt_Operator>;
  evidence?: InputMaybe<Report_Evidence_Operator>;
  fingerprint?: InputMaybe<Report_Fingerprint_Operator>;
  id?: InputMaybe<Report_Id_Operator>;
  isNewcomer?: InputMaybe<Report_IsNewcomer_Operator>;
  note?: InputMaybe<Report_Note_Operator>;
  openKey?: InputMaybe<Report_OpenKey_Operator>;
  outcome?: InputMaybe<Report_Outcome_Operator>;
  reporter?: InputMaybe<Report_Reporter_Operator>;
  rule?: InputMaybe<Report_Rule_Operator>;
  settledAt?: InputMaybe<Report_SettledAt_Operator>;
  target?: InputMaybe<Report_Target_Operator>;
  updatedAt?: InputMaybe<Report_UpdatedAt_Operator>;
  weight?: InputMaybe<Report_Weight_Operator>;
};

export type Roster_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Roster_DueAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Roster_Event_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Roster_HeldUntil_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Roster_Holder_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Roster_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Roster_Key_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Roster_LastOrder_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Roster_Occurrence_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Roster_TakenOnline_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Roster_TakenSite_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Roster_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Roster_Waiting_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Roster_Where = {
  AND?: InputMaybe<Array<InputMaybe<Roster_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Roster_Where_Or>>>;
  createdAt?: InputMaybe<Roster_CreatedAt_Operator>;
  dueAt?: InputMaybe<Roster_DueAt_Operator>;
  event?: InputMaybe<Roster_Event_Operator>;
  heldUntil?: InputMaybe<Roster_HeldUntil_Operator>;
  holder?: InputMaybe<Roster_Holder_Operator>;
  id?: InputMaybe<Roster_Id_Operator>;
  key?: InputMaybe<Roster_Key_Operator>;
  lastOrder?: InputMaybe<Roster_LastOrder_Operator>;
  occurrence?: InputMaybe<Roster_Occurrence_Operator>;
  takenOnline?: InputMaybe<Roster_TakenOnline_Operator>;
  takenSite?: InputMaybe<Roster_TakenSite_Operator>;
  updatedAt?: InputMaybe<Roster_UpdatedAt_Operator>;
  waiting?: InputMaybe<Roster_Waiting_Operator>;
};

export type Roster_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Roster_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Roster_Where_Or>>>;
  createdAt?: InputMaybe<Roster_CreatedAt_Operator>;
  dueAt?: InputMaybe<Roster_DueAt_Operator>;
  event?: InputMaybe<Roster_Event_Operator>;
  heldUntil?: InputMaybe<Roster_HeldUntil_Operator>;
  holder?: InputMaybe<Roster_Holder_Operator>;
  id?: InputMaybe<Roster_Id_Operator>;
  key?: InputMaybe<Roster_Key_Operator>;
  lastOrder?: InputMaybe<Roster_LastOrder_Operator>;
  occurrence?: InputMaybe<Roster_Occurrence_Operator>;
  takenOnline?: InputMaybe<Roster_TakenOnline_Operator>;
  takenSite?: InputMaybe<Roster_TakenSite_Operator>;
  updatedAt?: InputMaybe<Roster_UpdatedAt_Operator>;
  waiting?: InputMaybe<Roster_Waiting_Operator>;
};

export type Roster_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Roster_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Roster_Where_Or>>>;
  createdAt?: InputMaybe<Roster_CreatedAt_Operator>;
  dueAt?: InputMaybe<Roster_DueAt_Operator>;
  event?: InputMaybe<Roster_Event_Operator>;
  heldUntil?: InputMaybe<Roster_HeldUntil_Operator>;
  holder?: InputMaybe<Roster_Holder_Operator>;
  id?: InputMaybe<Roster_Id_Operator>;
  key?: InputMaybe<Roster_Key_Operator>;
  lastOrder?: InputMaybe<Roster_LastOrder_Operator>;
  occurrence?: InputMaybe<Roster_Occurrence_Operator>;
  takenOnline?: InputMaybe<Roster_TakenOnline_Operator>;
  takenSite?: InputMaybe<Roster_TakenSite_Operator>;
  updatedAt?: InputMaybe<Roster_UpdatedAt_Operator>;
  waiting?: InputMaybe<Roster_Waiting_Operator>;
};

export type RsvpAnswer =
  | 'going'
  | 'interested';

export type RsvpAnswerInput = {
  answer: Scalars['String']['input'];
  /** Id of the event's question. */
  question: Scalars['ID']['input'];
};

export type RsvpUpdate_Because_MutationInput =
  | 'date_gone'
  | 'member'
  | 'offer_expired'
  | 'organiser'
  | 'refused';

export type RsvpUpdate_Mode_MutationInput =
  | 'online'
  | 'site';

export type RsvpUpdate_Status_MutationInput =
  | 'attended'
  | 'cancelled'
  | 'going'
  | 'interested'
  | 'offered'
  | 'requested'
  | 'waitlisted';

export type Rsvp_Answers_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type Rsvp_Because =
  | 'date_gone'
  | 'member'
  | 'offer_expired'
  | 'organiser'
  | 'refused';

export type Rsvp_Because_Input =
  | 'date_gone'
  | 'member'
  | 'offer_expired'
  | 'organiser'
  | 'refused';

export type Rsvp_Because_MutationInput =
  | 'date_gone'
  | 'member'
  | 'offer_expired'
  | 'organiser'
  | 'refused';

export type Rsvp_Because_Operator = {
  all?: InputMaybe<Array<InputMaybe<Rsvp_Because_Input>>>;
  equals?: InputMaybe<Rsvp_Because_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Rsvp_Because_Input>>>;
  not_equals?: InputMaybe<Rsvp_Because_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Rsvp_Because_Input>>>;
};

export type Rsvp_CheckedInAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Rsvp_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Rsvp_EndsAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Rsvp_Event_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Rsvp_Guests_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Rsvp_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Rsvp_Member_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Rsvp_Mode =
  | 'online'
  | 'site';

export type Rsvp_Mode_Input =
  | 'online'
  | 'site';

export type Rsvp_Mode_MutationInput =
  | 'online'
  | 'site';

export type Rsvp_Mode_Operator = {
  all?: InputMaybe<Array<InputMaybe<Rsvp_Mode_Input>>>;
  equals?: InputMaybe<Rsvp_Mode_Input>;
  in?: InputMaybe<Array<InputMaybe<Rsvp_Mode_Input>>>;
  not_equals?: InputMaybe<Rsvp_Mode_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Rsvp_Mode_Input>>>;
};

export type Rsvp_Note_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Rsvp_Occurrence_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Rsvp_OfferedUntil_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Rsvp_Order_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Rsvp_Shown_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Rsvp_StartsAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Rsvp_Status =
  | 'attended'
  | 'cancelled'
  | 'going'
  | 'interested'
  | 'offered'
  | 'requested'
  | 'waitlisted';

export type Rsvp_Status_Input =
  | 'attended'
  | 'cancelled'
  | 'going'
  | 'interested'
  | 'offered'
  | 'requested'
  | 'waitlisted';

export type Rsvp_Status_MutationInput =
  | 'attended'
  | 'cancelled'
  | 'going'
  | 'interested'
  | 'offered'
  | 'requested'
  | 'waitlisted';

export type Rsvp_Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<Rsvp_Status_Input>>>;
  equals?: InputMaybe<Rsvp_Status_Input>;
  in?: InputMaybe<Array<InputMaybe<Rsvp_Status_Input>>>;
  not_equals?: InputMaybe<Rsvp_Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Rsvp_Status_Input>>>;
};

export type Rsvp_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Rsvp_Where = {
  AND?: InputMaybe<Array<InputMaybe<Rsvp_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Rsvp_Where_Or>>>;
  answers?: InputMaybe<Rsvp_Answers_Operator>;
  because?: InputMaybe<Rsvp_Because_Operator>;
  checkedInAt?: InputMaybe<Rsvp_CheckedInAt_Operator>;
  createdAt?: InputMaybe<Rsvp_CreatedAt_Operator>;
  endsAt?: InputMaybe<Rsvp_EndsAt_Operator>;
  event?: InputMaybe<Rsvp_Event_Operator>;
  guests?: InputMaybe<Rsvp_Guests_Operator>;
  id?: InputMaybe<Rsvp_Id_Operator>;
  member?: InputMaybe<Rsvp_Member_Operator>;
  mode?: InputMaybe<Rsvp_Mode_Operator>;
  note?: InputMaybe<Rsvp_Note_Operator>;
  occurrence?: InputMaybe<Rsvp_Occurrence_Operator>;
  offeredUntil?: InputMaybe<Rsvp_OfferedUntil_Operator>;
  order?: InputMaybe<Rsvp_Order_Operator>;
  shown?: InputMaybe<Rsvp_Shown_Operator>;
  startsAt?: InputMaybe<Rsvp_StartsAt_Operator>;
  status?: InputMaybe<Rsvp_Status_Operator>;
  updatedAt?: InputMaybe<Rsvp_UpdatedAt_Operator>;
};

export type Rsvp_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Rsvp_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Rsvp_Where_Or>>>;
  answers?: InputMaybe<Rsvp_Answers_Operator>;
  because?: InputMaybe<Rsvp_Because_Operator>;
  checkedInAt?: InputMaybe<Rsvp_CheckedInAt_Operator>;
  createdAt?: InputMaybe<Rsvp_CreatedAt_Operator>;
  endsAt?: InputMaybe<Rsvp_EndsAt_Operator>;
  event?: InputMaybe<Rsvp_Event_Operator>;
  guests?: InputMaybe<Rsvp_Guests_Operator>;
  id?: InputMaybe<Rsvp_Id_Operator>;
  member?: InputMaybe<Rsvp_Member_Operator>;
  mode?: InputMaybe<Rsvp_Mode_Operator>;
  note?: InputMaybe<Rsvp_Note_Operator>;
  occurrence?: InputMaybe<Rsvp_Occurrence_Operator>;
  offeredUntil?: InputMaybe<Rsvp_OfferedUntil_Operator>;
  order?: InputMaybe<Rsvp_Order_Operator>;
  shown?: InputMaybe<Rsvp_Shown_Operator>;
  startsAt?: InputMaybe<Rsvp_StartsAt_Operator>;
  status?: InputMaybe<Rsvp_Status_Operator>;
  updatedAt?: InputMaybe<Rsvp_UpdatedAt_Operator>;
};

export type Rsvp_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Rsvp_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Rsvp_Where_Or>>>;
  answers?: InputMaybe<Rsvp_Answers_Operator>;
  because?: InputMaybe<Rsvp_Because_Operator>;
  checkedInAt?: InputMaybe<Rsvp_CheckedInAt_Operator>;
  createdAt?: InputMaybe<Rsvp_CreatedAt_Operator>;
  endsAt?: InputMaybe<Rsvp_EndsAt_Operator>;
  event?: InputMaybe<Rsvp_Event_Operator>;
  guests?: InputMaybe<Rsvp_Guests_Operator>;
  id?: InputMaybe<Rsvp_Id_Operator>;
  member?: InputMaybe<Rsvp_Member_Operator>;
  mode?: InputMaybe<Rsvp_Mode_Operator>;
  note?: InputMaybe<Rsvp_Note_Operator>;
  occurrence?: InputMaybe<Rsvp_Occurrence_Operator>;
  offeredUntil?: InputMaybe<Rsvp_OfferedUntil_Operator>;
  order?: InputMaybe<Rsvp_Order_Operator>;
  shown?: InputMaybe<Rsvp_Shown_Operator>;
  startsAt?: InputMaybe<Rsvp_StartsAt_Operator>;
  status?: InputMaybe<Rsvp_Status_Operator>;
  updatedAt?: InputMaybe<Rsvp_UpdatedAt_Operator>;
};

export type Series_Cover_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Series_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Series_Description_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Series_FormerSlugs_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Series_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Series_Posts_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Series_Slug_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Series_Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Series_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Series_Where = {
  AND?: InputMaybe<Array<InputMaybe<Series_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Series_Where_Or>>>;
  cover?: InputMaybe<Series_Cover_Operator>;
  createdAt?: InputMaybe<Series_CreatedAt_Operator>;
  description?: InputMaybe<Series_Description_Operator>;
  formerSlugs?: InputMaybe<Series_FormerSlugs_Operator>;
  id?: InputMaybe<Series_Id_Operator>;
  posts?: InputMaybe<Series_Posts_Operator>;
  slug?: InputMaybe<Series_Slug_Operator>;
  title?: InputMaybe<Series_Title_Operator>;
  updatedAt?: InputMaybe<Series_UpdatedAt_Operator>;
};

export type Series_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Series_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Series_Where_Or>>>;
  cover?: InputMaybe<Series_Cover_Operator>;
  createdAt?: InputMaybe<Series_CreatedAt_Operator>;
  description?: InputMaybe<Series_Description_Operator>;
  formerSlugs?: InputMaybe<Series_FormerSlugs_Operator>;
  id?: InputMaybe<Series_Id_Operator>;
  posts?: InputMaybe<Series_Posts_Operator>;
  slug?: InputMaybe<Series_Slug_Operator>;
  title?: InputMaybe<Series_Title_Operator>;
  updatedAt?: InputMaybe<Series_UpdatedAt_Operator>;
};

export type Series_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Series_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Series_Where_Or>>>;
  cover?: InputMaybe<Series_Cover_Operator>;
  createdAt?: InputMaybe<Series_CreatedAt_Operator>;
  description?: InputMaybe<Series_Description_Operator>;
  formerSlugs?: InputMaybe<Series_FormerSlugs_Operator>;
  id?: InputMaybe<Series_Id_Operator>;
  posts?: InputMaybe<Series_Posts_Operator>;
  slug?: InputMaybe<Series_Slug_Operator>;
  title?: InputMaybe<Series_Title_Operator>;
  updatedAt?: InputMaybe<Series_UpdatedAt_Operator>;
};

/** A public document that can be announced. */
export type SourceInput = {
  collection: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};

export type StaffCalendarKey_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type StaffCalendarKey_Digest_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type StaffCalendarKey_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type StaffCalendarKey_Member_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type StaffCalendarKey_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type StaffCalendarKey_Where = {
  AND?: InputMaybe<Array<InputMaybe<StaffCalendarKey_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<StaffCalendarKey_Where_Or>>>;
  createdAt?: InputMaybe<StaffCalendarKey_CreatedAt_Operator>;
  digest?: InputMaybe<StaffCalendarKey_Digest_Operator>;
  id?: InputMaybe<StaffCalendarKey_Id_Operator>;
  member?: InputMaybe<StaffCalendarKey_Member_Operator>;
  updatedAt?: InputMaybe<StaffCalendarKey_UpdatedAt_Operator>;
};

export type StaffCalendarKey_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<StaffCalendarKey_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<StaffCalendarKey_Where_Or>>>;
  createdAt?: InputMaybe<StaffCalendarKey_CreatedAt_Operator>;
  digest?: InputMaybe<StaffCalendarKey_Digest_Operator>;
  id?: InputMaybe<StaffCalendarKey_Id_Operator>;
  member?: InputMaybe<StaffCalendarKey_Member_Operator>;
  updatedAt?: InputMaybe<StaffCalendarKey_UpdatedAt_Operator>;
};

export type StaffCalendarKey_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<StaffCalendarKey_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<StaffCalendarKey_Where_Or>>>;
  createdAt?: InputMaybe<StaffCalendarKey_CreatedAt_Operator>;
  digest?: InputMaybe<StaffCalendarKey_Digest_Operator>;
  id?: InputMaybe<StaffCalendarKey_Id_Operator>;
  member?: InputMaybe<StaffCalendarKey_Member_Operator>;
  updatedAt?: InputMaybe<StaffCalendarKey_UpdatedAt_Operator>;
};

export type Subscription_Because =
  | 'chosen'
  | 'wrote';

export type Subscription_Because_Input =
  | 'chosen'
  | 'wrote';

export type Subscription_Because_Operator = {
  all?: InputMaybe<Array<InputMaybe<Subscription_Because_Input>>>;
  equals?: InputMaybe<Subscription_Because_Input>;
  in?: InputMaybe<Array<InputMaybe<Subscription_Because_Input>>>;
  not_equals?: InputMaybe<Subscription_Because_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Subscription_Because_Input>>>;
};

export type Subscription_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Subscription_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Subscription_Level =
  | 'mute'
  | 'normal'
  | 'track'
  | 'watch';

export type Subscription_Level_Input =
  | 'mute'
  | 'normal'
  | 'track'
  | 'watch';

export type Subscription_Level_Operator = {
  all?: InputMaybe<Array<InputMaybe<Subscription_Level_Input>>>;
  equals?: InputMaybe<Subscription_Level_Input>;
  in?: InputMaybe<Array<InputMaybe<Subscription_Level_Input>>>;
  not_equals?: InputMaybe<Subscription_Level_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Subscription_Level_Input>>>;
};

export type Subscription_Member_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Subscription_Target_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Subscription_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Subscription_Where = {
  AND?: InputMaybe<Array<InputMaybe<Subscription_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Subscription_Where_Or>>>;
  because?: InputMaybe<Subscription_Because_Operator>;
  createdAt?: InputMaybe<Subscription_CreatedAt_Operator>;
  id?: InputMaybe<Subscription_Id_Operator>;
  level?: InputMaybe<Subscription_Level_Operator>;
  member?: InputMaybe<Subscription_Member_Operator>;
  target?: InputMaybe<Subscription_Target_Operator>;
  updatedAt?: InputMaybe<Subscription_UpdatedAt_Operator>;
};

export type Subscription_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Subscription_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Subscription_Where_Or>>>;
  because?: InputMaybe<Subscription_Because_Operator>;
  createdAt?: InputMaybe<Subscription_CreatedAt_Operator>;
  id?: InputMaybe<Subscription_Id_Operator>;
  level?: InputMaybe<Subscription_Level_Operator>;
  member?: InputMaybe<Subscription_Member_Operator>;
  target?: InputMaybe<Subscription_Target_Operator>;
  updatedAt?: InputMaybe<Subscription_UpdatedAt_Operator>;
};

export type Subscription_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Subscription_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Subscription_Where_Or>>>;
  because?: InputMaybe<Subscription_Because_Operator>;
  createdAt?: InputMaybe<Subscription_CreatedAt_Operator>;
  id?: InputMaybe<Subscription_Id_Operator>;
  level?: InputMaybe<Subscription_Level_Operator>;
  member?: InputMaybe<Subscription_Member_Operator>;
  target?: InputMaybe<Subscription_Target_Operator>;
  updatedAt?: InputMaybe<Subscription_UpdatedAt_Operator>;
};

export type Tag_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Tag_FormerSlugs_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Tag_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Tag_Slug_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Tag_Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Tag_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Tag_Where = {
  AND?: InputMaybe<Array<InputMaybe<Tag_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Tag_Where_Or>>>;
  createdAt?: InputMaybe<Tag_CreatedAt_Operator>;
  formerSlugs?: InputMaybe<Tag_FormerSlugs_Operator>;
  id?: InputMaybe<Tag_Id_Operator>;
  slug?: InputMaybe<Tag_Slug_Operator>;
  title?: InputMaybe<Tag_Title_Operator>;
  updatedAt?: InputMaybe<Tag_UpdatedAt_Operator>;
};

export type Tag_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Tag_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Tag_Where_Or>>>;
  createdAt?: InputMaybe<Tag_CreatedAt_Operator>;
  formerSlugs?: InputMaybe<Tag_FormerSlugs_Operator>;
  id?: InputMaybe<Tag_Id_Operator>;
  slug?: InputMaybe<Tag_Slug_Operator>;
  title?: InputMaybe<Tag_Title_Operator>;
  updatedAt?: InputMaybe<Tag_UpdatedAt_Operator>;
};

export type Tag_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Tag_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Tag_Where_Or>>>;
  createdAt?: InputMaybe<Tag_CreatedAt_Operator>;
  formerSlugs?: InputMaybe<Tag_FormerSlugs_Operator>;
  id?: InputMaybe<Tag_Id_Operator>;
  slug?: InputMaybe<Tag_Slug_Operator>;
  title?: InputMaybe<Tag_Title_Operator>;
  updatedAt?: InputMaybe<Tag_UpdatedAt_Operator>;
};

/** A document, by its collection's slug and its id. */
export type TargetInput = {
  collection: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};

export type TextChangeKind =
  | 'added'
  | 'kept'
  | 'removed';

/** A document whose texts pass over the desk. */
export type TextDocumentInput = {
  collection: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};

/** A language of texts. */
export type TextLocale =
  | 'en'
  | 'fr';

export type TextRevision_Author_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type TextRevision_Body_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type TextRevision_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type TextRevision_HiddenBy_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type TextRevision_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type TextRevision_Number_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type TextRevision_ReplacedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type TextRevision_ReplacedBy_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type TextRevision_Target_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type TextRevision_Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type TextRevision_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type TextRevision_WasShown_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TextRevision_Where = {
  AND?: InputMaybe<Array<InputMaybe<TextRevision_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<TextRevision_Where_Or>>>;
  author?: InputMaybe<TextRevision_Author_Operator>;
  body?: InputMaybe<TextRevision_Body_Operator>;
  createdAt?: InputMaybe<TextRevision_CreatedAt_Operator>;
  hiddenBy?: InputMaybe<TextRevision_HiddenBy_Operator>;
  id?: InputMaybe<TextRevision_Id_Operator>;
  number?: InputMaybe<TextRevision_Number_Operator>;
  replacedAt?: InputMaybe<TextRevision_ReplacedAt_Operator>;
  replacedBy?: InputMaybe<TextRevision_ReplacedBy_Operator>;
  target?: InputMaybe<TextRevision_Target_Operator>;
  title?: InputMaybe<TextRevision_Title_Operator>;
  updatedAt?: InputMaybe<TextRevision_UpdatedAt_Operator>;
  wasShown?: InputMaybe<TextRevision_WasShown_Operator>;
};

export type TextRevision_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<TextRevision_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<TextRevision_Where_Or>>>;
  author?: InputMaybe<TextRevision_Author_Operator>;
  body?: InputMaybe<TextRevision_Body_Operator>;
  createdAt?: InputMaybe<TextRevision_CreatedAt_Operator>;
  hiddenBy?: InputMaybe<TextRevision_HiddenBy_Operator>;
  id?: InputMaybe<TextRevision_Id_Operator>;
  number?: InputMaybe<TextRevision_Number_Operator>;
  replacedAt?: InputMaybe<TextRevision_ReplacedAt_Operator>;
  replacedBy?: InputMaybe<TextRevision_ReplacedBy_Operator>;
  target?: InputMaybe<TextRevision_Target_Operator>;
  title?: InputMaybe<TextRevision_Title_Operator>;
  updatedAt?: InputMaybe<TextRevision_UpdatedAt_Operator>;
  wasShown?: InputMaybe<TextRevision_WasShown_Operator>;
};

export type TextRevision_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<TextRevision_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<TextRevision_Where_Or>>>;
  author?: InputMaybe<TextRevision_Author_Operator>;
  body?: InputMaybe<TextRevision_Body_Operator>;
  createdAt?: InputMaybe<TextRevision_CreatedAt_Operator>;
  hiddenBy?: InputMaybe<TextRevision_HiddenBy_Operator>;
  id?: InputMaybe<TextRevision_Id_Operator>;
  number?: InputMaybe<TextRevision_Number_Operator>;
  replacedAt?: InputMaybe<TextRevision_ReplacedAt_Operator>;
  replacedBy?: InputMaybe<TextRevision_ReplacedBy_Operator>;
  target?: InputMaybe<TextRevision_Target_Operator>;
  title?: InputMaybe<TextRevision_Title_Operator>;
  updatedAt?: InputMaybe<TextRevision_UpdatedAt_Operator>;
  wasShown?: InputMaybe<TextRevision_WasShown_Operator>;
};

export type TopicEvent_After_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type TopicEvent_At_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type TopicEvent_By_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type TopicEvent_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type TopicEvent_Data_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  intersects?: InputMaybe<Scalars['JSON']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  within?: InputMaybe<Scalars['JSON']['input']>;
};

export type TopicEvent_Forum_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type TopicEvent_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type TopicEvent_Kind =
  | 'archived'
  | 'ideaState'
  | 'kindChanged'
  | 'locked'
  | 'merged'
  | 'moved'
  | 'pinned'
  | 'removed'
  | 'renamed'
  | 'restored'
  | 'solved'
  | 'split'
  | 'splitFrom'
  | 'unarchived'
  | 'unlocked'
  | 'unpinned'
  | 'unsolved';

export type TopicEvent_Kind_Input =
  | 'archived'
  | 'ideaState'
  | 'kindChanged'
  | 'locked'
  | 'merged'
  | 'moved'
  | 'pinned'
  | 'removed'
  | 'renamed'
  | 'restored'
  | 'solved'
  | 'split'
  | 'splitFrom'
  | 'unarchived'
  | 'unlocked'
  | 'unpinned'
  | 'unsolved';

export type TopicEvent_Kind_Operator = {
  all?: InputMaybe<Array<InputMaybe<TopicEvent_Kind_Input>>>;
  equals?: InputMaybe<TopicEvent_Kind_Input>;
  in?: InputMaybe<Array<InputMaybe<TopicEvent_Kind_Input>>>;
  not_equals?: InputMaybe<TopicEvent_Kind_Input>;
  not_in?: InputMaybe<Array<InputMaybe<TopicEvent_Kind_Input>>>;
};

export type TopicEvent_Other_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type TopicEvent_Topic_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type TopicEvent_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type TopicEvent_Where = {
  AND?: InputMaybe<Array<InputMaybe<TopicEvent_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<TopicEvent_Where_Or>>>;
  after?: InputMaybe<TopicEvent_After_Operator>;
  at?: InputMaybe<TopicEvent_At_Operator>;
  by?: InputMaybe<TopicEvent_By_Operator>;
  createdAt?: InputMaybe<TopicEvent_CreatedAt_Operator>;
  data?: InputMaybe<TopicEvent_Data_Operator>;
  forum?: InputMaybe<TopicEvent_Forum_Operator>;
  id?: InputMaybe<TopicEvent_Id_Operator>;
  kind?: InputMaybe<TopicEvent_Kind_Operator>;
  other?: InputMaybe<TopicEvent_Other_Operator>;
  topic?: InputMaybe<TopicEvent_Topic_Operator>;
  updatedAt?: InputMaybe<TopicEvent_UpdatedAt_Operator>;
};

export type TopicEvent_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<TopicEvent_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<TopicEvent_Where_Or>>>;
  after?: InputMaybe<TopicEvent_After_Operator>;
  at?: InputMaybe<TopicEvent_At_Operator>;
  by?: InputMaybe<TopicEvent_By_Operator>;
  createdAt?: InputMaybe<TopicEvent_CreatedAt_Operator>;
  data?: InputMaybe<TopicEvent_Data_Operator>;
  forum?: InputMaybe<TopicEvent_Forum_Operator>;
  id?: InputMaybe<TopicEvent_Id_Operator>;
  kind?: InputMaybe<TopicEvent_Kind_Operator>;
  other?: InputMaybe<TopicEvent_Other_Operator>;
  topic?: InputMaybe<TopicEvent_Topic_Operator>;
  updatedAt?: InputMaybe<TopicEvent_UpdatedAt_Operator>;
};

export type TopicEvent_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<TopicEvent_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<TopicEvent_Where_Or>>>;
  after?: InputMaybe<TopicEvent_After_Operator>;
  at?: InputMaybe<TopicEvent_At_Operator>;
  by?: InputMaybe<TopicEvent_By_Operator>;
  createdAt?: InputMaybe<TopicEvent_CreatedAt_Operator>;
  data?: InputMaybe<TopicEvent_Data_Operator>;
  forum?: InputMaybe<TopicEvent_Forum_Operator>;
  id?: InputMaybe<TopicEvent_Id_Operator>;
  kind?: InputMaybe<TopicEvent_Kind_Operator>;
  other?: InputMaybe<TopicEvent_Other_Operator>;
  topic?: InputMaybe<TopicEvent_Topic_Operator>;
  updatedAt?: InputMaybe<TopicEvent_UpdatedAt_Operator>;
};

export type TopicUpdate_Kind_MutationInput =
  | 'announcement'
  | 'discussion'
  | 'idea'
  | 'question';

export type TopicUpdate_Language_MutationInput =
  | 'en'
  | 'fr';

export type TopicUpdate_Moderation_MutationInput =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type Topic_Answer_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Topic_Archived_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Topic_Author_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Topic_Body_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Topic_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Topic_DeletedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Topic_DeletedBy_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Topic_Discusses_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Topic_EditedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Topic_FormerSlugs_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Topic_Forum_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Topic_Html_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type Topic_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type Topic_ImportedFrom_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Topic_Kind =
  | 'announcement'
  | 'discussion'
  | 'idea'
  | 'question';

export type Topic_Kind_Input =
  | 'announcement'
  | 'discussion'
  | 'idea'
  | 'question';

export type Topic_Kind_MutationInput =
  | 'announcement'
  | 'discussion'
  | 'idea'
  | 'question';

export type Topic_Kind_Operator = {
  all?: InputMaybe<Array<InputMaybe<Topic_Kind_Input>>>;
  equals?: InputMaybe<Topic_Kind_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Topic_Kind_Input>>>;
  not_equals?: InputMaybe<Topic_Kind_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Topic_Kind_Input>>>;
};

export type Topic_Language =
  | 'en'
  | 'fr';

export type Topic_Language_Input =
  | 'en'
  | 'fr';

export type Topic_Language_MutationInput =
  | 'en'
  | 'fr';

export type Topic_Language_Operator = {
  all?: InputMaybe<Array<InputMaybe<Topic_Language_Input>>>;
  equals?: InputMaybe<Topic_Language_Input>;
  in?: InputMaybe<Array<InputMaybe<Topic_Language_Input>>>;
  not_equals?: InputMaybe<Topic_Language_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Topic_Language_Input>>>;
};

export type Topic_LastActivityAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Topic_LastNumber_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Topic_LastReplyAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Topic_LastShown_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Topic_LockedWithText_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Topic_Locked_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Topic_MergedInto_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Topic_Moderation =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type Topic_Moderation_Input =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type Topic_Moderation_MutationInput =
  | 'approved'
  | 'held'
  | 'pending'
  | 'rejected';

export type Topic_Moderation_Operator = {
  all?: InputMaybe<Array<InputMaybe<Topic_Moderation_Input>>>;
  equals?: InputMaybe<Topic_Moderation_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Topic_Moderation_Input>>>;
  not_equals?: InputMaybe<Topic_Moderation_Input>;
  not_in?: InputMaybe<Array<InputMaybe<Topic_Moderation_Input>>>;
};

export type Topic_PinnedUntil_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Topic_Pinned_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Topic_ReactionCounts__Agree_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Topic_ReactionCounts__Insight_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Topic_ReactionCounts__Smile_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Topic_ReactionCounts__Support_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Topic_ReactionCounts__Thanks_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Topic_ReplyCount_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type Topic_Slug_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Topic_Tags_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type Topic_Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type Topic_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Topic_Where = {
  AND?: InputMaybe<Array<InputMaybe<Topic_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Topic_Where_Or>>>;
  answer?: InputMaybe<Topic_Answer_Operator>;
  archived?: InputMaybe<Topic_Archived_Operator>;
  author?: InputMaybe<Topic_Author_Operator>;
  body?: InputMaybe<Topic_Body_Operator>;
  createdAt?: InputMaybe<Topic_CreatedAt_Operator>;
  deletedAt?: InputMaybe<Topic_DeletedAt_Operator>;
  deletedBy?: InputMaybe<Topic_DeletedBy_Operator>;
  discusses?: InputMaybe<Topic_Discusses_Operator>;
  editedAt?: InputMaybe<Topic_EditedAt_Operator>;
  formerSlugs?: InputMaybe<Topic_FormerSlugs_Operator>;
  forum?: InputMaybe<Topic_Forum_Operator>;
  html?: InputMaybe<Topic_Html_Operator>;
  id?: InputMaybe<Topic_Id_Operator>;
  importedFrom?: InputMaybe<Topic_ImportedFrom_Operator>;
  kind?: InputMaybe<Topic_Kind_Operator>;
  language?: InputMaybe<Topic_Language_Operator>;
  lastActivityAt?: InputMaybe<Topic_LastActivityAt_Operator>;
  lastNumber?: InputMaybe<Topic_LastNumber_Operator>;
  lastReplyAt?: InputMaybe<Topic_LastReplyAt_Operator>;
  lastShown?: InputMaybe<Topic_LastShown_Operator>;
  locked?: InputMaybe<Topic_Locked_Operator>;
  lockedWithText?: InputMaybe<Topic_LockedWithText_Operator>;
  mergedInto?: InputMaybe<Topic_MergedInto_Operator>;
  moderation?: InputMaybe<Topic_Moderation_Operator>;
  pinned?: InputMaybe<Topic_Pinned_Operator>;
  pinnedUntil?: InputMaybe<Topic_PinnedUntil_Operator>;
  reactionCounts__agree?: InputMaybe<Topic_ReactionCounts__Agree_Operator>;
  reactionCounts__insight?: InputMaybe<Topic_ReactionCounts__Insight_Operator>;
  reactionCounts__smile?: InputMaybe<Topic_ReactionCounts__Smile_Operator>;
  reactionCounts__support?: InputMaybe<Topic_ReactionCounts__Support_Operator>;
  reactionCounts__thanks?: InputMaybe<Topic_ReactionCounts__Thanks_Operator>;
  replyCount?: InputMaybe<Topic_ReplyCount_Operator>;
  slug?: InputMaybe<Topic_Slug_Operator>;
  tags?: InputMaybe<Topic_Tags_Operator>;
  title?: InputMaybe<Topic_Title_Operator>;
  updatedAt?: InputMaybe<Topic_UpdatedAt_Operator>;
};

export type Topic_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<Topic_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Topic_Where_Or>>>;
  answer?: InputMaybe<Topic_Answer_Operator>;
  archived?: InputMaybe<Topic_Archived_Operator>;
  author?: InputMaybe<Topic_Author_Operator>;
  body?: InputMaybe<Topic_Body_Operator>;
  createdAt?: InputMaybe<Topic_CreatedAt_Operator>;
  deletedAt?: InputMaybe<Topic_DeletedAt_Operator>;
  deletedBy?: InputMaybe<Topic_DeletedBy_Operator>;
  discusses?: InputMaybe<Topic_Discusses_Operator>;
  editedAt?: InputMaybe<Topic_EditedAt_Operator>;
  formerSlugs?: InputMaybe<Topic_FormerSlugs_Operator>;
  forum?: InputMaybe<Topic_Forum_Operator>;
  html?: InputMaybe<Topic_Html_Operator>;
  id?: InputMaybe<Topic_Id_Operator>;
  importedFrom?: InputMaybe<Topic_ImportedFrom_Operator>;
  kind?: InputMaybe<Topic_Kind_Operator>;
  language?: InputMaybe<Topic_Language_Operator>;
  lastActivityAt?: InputMaybe<Topic_LastActivityAt_Operator>;
  lastNumber?: InputMaybe<Topic_LastNumber_Operator>;
  lastReplyAt?: InputMaybe<Topic_LastReplyAt_Operator>;
  lastShown?: InputMaybe<Topic_LastShown_Operator>;
  locked?: InputMaybe<Topic_Locked_Operator>;
  lockedWithText?: InputMaybe<Topic_LockedWithText_Operator>;
  mergedInto?: InputMaybe<Topic_MergedInto_Operator>;
  moderation?: InputMaybe<Topic_Moderation_Operator>;
  pinned?: InputMaybe<Topic_Pinned_Operator>;
  pinnedUntil?: InputMaybe<Topic_PinnedUntil_Operator>;
  reactionCounts__agree?: InputMaybe<Topic_ReactionCounts__Agree_Operator>;
  reactionCounts__insight?: InputMaybe<Topic_ReactionCounts__Insight_Operator>;
  reactionCounts__smile?: InputMaybe<Topic_ReactionCounts__Smile_Operator>;
  reactionCounts__support?: InputMaybe<Topic_ReactionCounts__Support_Operator>;
  reactionCounts__thanks?: InputMaybe<Topic_ReactionCounts__Thanks_Operator>;
  replyCount?: InputMaybe<Topic_ReplyCount_Operator>;
  slug?: InputMaybe<Topic_Slug_Operator>;
  tags?: InputMaybe<Topic_Tags_Operator>;
  title?: InputMaybe<Topic_Title_Operator>;
  updatedAt?: InputMaybe<Topic_UpdatedAt_Operator>;
};

export type Topic_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<Topic_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<Topic_Where_Or>>>;
  answer?: InputMaybe<Topic_Answer_Operator>;
  archived?: InputMaybe<Topic_Archived_Operator>;
  author?: InputMaybe<Topic_Author_Operator>;
  body?: InputMaybe<Topic_Body_Operator>;
  createdAt?: InputMaybe<Topic_CreatedAt_Operator>;
  deletedAt?: InputMaybe<Topic_DeletedAt_Operator>;
  deletedBy?: InputMaybe<Topic_DeletedBy_Operator>;
  discusses?: InputMaybe<Topic_Discusses_Operator>;
  editedAt?: InputMaybe<Topic_EditedAt_Operator>;
  formerSlugs?: InputMaybe<Topic_FormerSlugs_Operator>;
  forum?: InputMaybe<Topic_Forum_Operator>;
  html?: InputMaybe<Topic_Html_Operator>;
  id?: InputMaybe<Topic_Id_Operator>;
  importedFrom?: InputMaybe<Topic_ImportedFrom_Operator>;
  kind?: InputMaybe<Topic_Kind_Operator>;
  language?: InputMaybe<Topic_Language_Operator>;
  lastActivityAt?: InputMaybe<Topic_LastActivityAt_Operator>;
  lastNumber?: InputMaybe<Topic_LastNumber_Operator>;
  lastReplyAt?: InputMaybe<Topic_LastReplyAt_Operator>;
  lastShown?: InputMaybe<Topic_LastShown_Operator>;
  locked?: InputMaybe<Topic_Locked_Operator>;
  lockedWithText?: InputMaybe<Topic_LockedWithText_Operator>;
  mergedInto?: InputMaybe<Topic_MergedInto_Operator>;
  moderation?: InputMaybe<Topic_Moderation_Operator>;
  pinned?: InputMaybe<Topic_Pinned_Operator>;
  pinnedUntil?: InputMaybe<Topic_PinnedUntil_Operator>;
  reactionCounts__agree?: InputMaybe<Topic_ReactionCounts__Agree_Operator>;
  reactionCounts__insight?: InputMaybe<Topic_ReactionCounts__Insight_Operator>;
  reactionCounts__smile?: InputMaybe<Topic_ReactionCounts__Smile_Operator>;
  reactionCounts__support?: InputMaybe<Topic_ReactionCounts__Support_Operator>;
  reactionCounts__thanks?: InputMaybe<Topic_ReactionCounts__Thanks_Operator>;
  replyCount?: InputMaybe<Topic_ReplyCount_Operator>;
  slug?: InputMaybe<Topic_Slug_Operator>;
  tags?: InputMaybe<Topic_Tags_Operator>;
  title?: InputMaybe<Topic_Title_Operator>;
  updatedAt?: InputMaybe<Topic_UpdatedAt_Operator>;
};

export type TrustBound =
  /** Enough from `need` on. */
  | 'atLeast'
  /** Too much above `need`. */
  | 'atMost';

export type TrustChangeUpdate_Kind_MutationInput =
  | 'earned'
  | 'granted'
  | 'lost'
  | 'released';

export type TrustChange_At_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type TrustChange_By_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type TrustChange_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type TrustChange_From_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type TrustChange_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type TrustChange_Kind =
  | 'earned'
  | 'granted'
  | 'lost'
  | 'released';

export type TrustChange_Kind_Input =
  | 'earned'
  | 'granted'
  | 'lost'
  | 'released';

export type TrustChange_Kind_MutationInput =
  | 'earned'
  | 'granted'
  | 'lost'
  | 'released';

export type TrustChange_Kind_Operator = {
  all?: InputMaybe<Array<InputMaybe<TrustChange_Kind_Input>>>;
  equals?: InputMaybe<TrustChange_Kind_Input>;
  in?: InputMaybe<Array<InputMaybe<TrustChange_Kind_Input>>>;
  not_equals?: InputMaybe<TrustChange_Kind_Input>;
  not_in?: InputMaybe<Array<InputMaybe<TrustChange_Kind_Input>>>;
};

export type TrustChange_Member_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type TrustChange_Number_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type TrustChange_Reason_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type TrustChange_To_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type TrustChange_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type TrustChange_Where = {
  AND?: InputMaybe<Array<InputMaybe<TrustChange_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<TrustChange_Where_Or>>>;
  at?: InputMaybe<TrustChange_At_Operator>;
  by?: InputMaybe<TrustChange_By_Operator>;
  createdAt?: InputMaybe<TrustChange_CreatedAt_Operator>;
  from?: InputMaybe<TrustChange_From_Operator>;
  id?: InputMaybe<TrustChange_Id_Operator>;
  kind?: InputMaybe<TrustChange_Kind_Operator>;
  member?: InputMaybe<TrustChange_Member_Operator>;
  number?: InputMaybe<TrustChange_Number_Operator>;
  reason?: InputMaybe<TrustChange_Reason_Operator>;
  to?: InputMaybe<TrustChange_To_Operator>;
  updatedAt?: InputMaybe<TrustChange_UpdatedAt_Operator>;
};

export type TrustChange_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<TrustChange_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<TrustChange_Where_Or>>>;
  at?: InputMaybe<TrustChange_At_Operator>;
  by?: InputMaybe<TrustChange_By_Operator>;
  createdAt?: InputMaybe<TrustChange_CreatedAt_Operator>;
  from?: InputMaybe<TrustChange_From_Operator>;
  id?: InputMaybe<TrustChange_Id_Operator>;
  kind?: InputMaybe<TrustChange_Kind_Operator>;
  member?: InputMaybe<TrustChange_Member_Operator>;
  number?: InputMaybe<TrustChange_Number_Operator>;
  reason?: InputMaybe<TrustChange_Reason_Operator>;
  to?: InputMaybe<TrustChange_To_Operator>;
  updatedAt?: InputMaybe<TrustChange_UpdatedAt_Operator>;
};

export type TrustChange_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<TrustChange_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<TrustChange_Where_Or>>>;
  at?: InputMaybe<TrustChange_At_Operator>;
  by?: InputMaybe<TrustChange_By_Operator>;
  createdAt?: InputMaybe<TrustChange_CreatedAt_Operator>;
  from?: InputMaybe<TrustChange_From_Operator>;
  id?: InputMaybe<TrustChange_Id_Operator>;
  kind?: InputMaybe<TrustChange_Kind_Operator>;
  member?: InputMaybe<TrustChange_Member_Operator>;
  number?: InputMaybe<TrustChange_Number_Operator>;
  reason?: InputMaybe<TrustChange_Reason_Operator>;
  to?: InputMaybe<TrustChange_To_Operator>;
  updatedAt?: InputMaybe<TrustChange_UpdatedAt_Operator>;
};

/** What a threshold is set on; recent: within the days that the ladder looks back. */
export type TrustFact =
  | 'casesUpheld'
  | 'daysVisited'
  | 'minutesRead'
  | 'postsRead'
  | 'reactionsGiven'
  | 'reactionsReceived'
  | 'recentCasesUpheld'
  | 'recentDaysVisited'
  | 'recentMinutesRead'
  | 'recentPostsRead'
  | 'recentReactionsGiven'
  | 'recentReactionsReceived'
  | 'recentTopicsEntered'
  | 'recentTopicsReplied'
  | 'topicsEntered'
  | 'topicsReplied';

export type MembersJwt_Roles =
  | 'admin'
  | 'editor'
  | 'manager'
  | 'member'
  | 'moderator';

export type MutationCalendarKeyInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  digest: Scalars['String']['input'];
  member?: InputMaybe<Scalars['Int']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationCalendarKeyUpdateInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  digest?: InputMaybe<Scalars['String']['input']>;
  member?: InputMaybe<Scalars['Int']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationCategoryInput = {
  approval?: InputMaybe<MutationCategory_ApprovalInput>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  formerSlugs?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  slug?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationCategoryUpdateInput = {
  approval?: InputMaybe<MutationCategoryUpdate_ApprovalInput>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  formerSlugs?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  slug?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationCategoryUpdate_ApprovalInput = {
  required?: InputMaybe<Scalars['Boolean']['input']>;
  reviewers?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  roles?: InputMaybe<Array<InputMaybe<CategoryUpdate_Approval_Roles_MutationInput>>>;
};

export type MutationCategory_ApprovalInput = {
  required?: InputMaybe<Scalars['Boolean']['input']>;
  reviewers?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  roles?: InputMaybe<Array<InputMaybe<Category_Approval_Roles_MutationInput>>>;
};

export type MutationChannelInput = {
  account?: InputMaybe<Scalars['String']['input']>;
  checkedAt?: InputMaybe<Scalars['String']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  credentials?: InputMaybe<MutationChannel_CredentialsInput>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  kind: Channel_Kind_MutationInput;
  language: Channel_Language_MutationInput;
  limits?: InputMaybe<Scalars['JSON']['input']>;
  name: Scalars['String']['input'];
  ownLanguageOnly?: InputMaybe<Scalars['Boolean']['input']>;
  sealed?: InputMaybe<Scalars['String']['input']>;
  session?: InputMaybe<Scalars['String']['input']>;
  settings?: InputMaybe<MutationChannel_SettingsInput>;
  status?: InputMaybe<Channel_Status_MutationInput>;
  statusText?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationChannelUpdateInput = {
  account?: InputMaybe<Scalars['String']['input']>;
  checkedAt?: InputMaybe<Scalars['String']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  credentials?: InputMaybe<MutationChannelUpdate_CredentialsInput>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<ChannelUpdate_Kind_MutationInput>;
  language?: InputMaybe<ChannelUpdate_Language_MutationInput>;
  limits?: InputMaybe<Scalars['JSON']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  ownLanguageOnly?: InputMaybe<Scalars['Boolean']['input']>;
  sealed?: InputMaybe<Scalars['String']['input']>;
  session?: InputMaybe<Scalars['String']['input']>;
  settings?: InputMaybe<MutationChannelUpdate_SettingsInput>;
  status?: InputMaybe<ChannelUpdate_Status_MutationInput>;
  statusText?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationChannelUpdate_CredentialsInput = {
  bluesky?: InputMaybe<MutationChannelUpdate_Credentials_BlueskyInput>;
  mastodon?: InputMaybe<MutationChannelUpdate_Credentials_MastodonInput>;
  webhook?: InputMaybe<MutationChannelUpdate_Credentials_WebhookInput>;
};

export type MutationChannelUpdate_Credentials_BlueskyInput = {
  appPassword?: InputMaybe<Scalars['String']['input']>;
};

export type MutationChannelUpdate_Credentials_MastodonInput = {
  accessToken?: InputMaybe<Scalars['String']['input']>;
};

export type MutationChannelUpdate_Credentials_WebhookInput = {
  secret?: InputMaybe<Scalars['String']['input']>;
};

export type MutationChannelUpdate_SettingsInput = {
  bluesky?: InputMaybe<MutationChannelUpdate_Settings_BlueskyInput>;
  mastodon?: InputMaybe<MutationChannelUpdate_Settings_MastodonInput>;
  webhook?: InputMaybe<MutationChannelUpdate_Settings_WebhookInput>;
};

export type MutationChannelUpdate_Settings_BlueskyInput = {
  identifier?: InputMaybe<Scalars['String']['input']>;
  service?: InputMaybe<Scalars['String']['input']>;
};

export type MutationChannelUpdate_Settings_MastodonInput = {
  server?: InputMaybe<Scalars['String']['input']>;
  visibility?: InputMaybe<ChannelUpdate_Settings_Mastodon_Visibility_MutationInput>;
};

export type MutationChannelUpdate_Settings_WebhookInput = {
  url?: InputMaybe<Scalars['String']['input']>;
};

export type MutationChannel_CredentialsInput = {
  bluesky?: InputMaybe<MutationChannel_Credentials_BlueskyInput>;
  mastodon?: InputMaybe<MutationChannel_Credentials_MastodonInput>;
  webhook?: InputMaybe<MutationChannel_Credentials_WebhookInput>;
};

export type MutationChannel_Credentials_BlueskyInput = {
  appPassword?: InputMaybe<Scalars['String']['input']>;
};

export type MutationChannel_Credentials_MastodonInput = {
  accessToken?: InputMaybe<Scalars['String']['input']>;
};

export type MutationChannel_Credentials_WebhookInput = {
  secret?: InputMaybe<Scalars['String']['input']>;
};

export type MutationChannel_SettingsInput = {
  bluesky?: InputMaybe<MutationChannel_Settings_BlueskyInput>;
  mastodon?: InputMaybe<MutationChannel_Settings_MastodonInput>;
  webhook?: InputMaybe<MutationChannel_Settings_WebhookInput>;
};

export type MutationChannel_Settings_BlueskyInput = {
  identifier?: InputMaybe<Scalars['String']['input']>;
  service?: InputMaybe<Scalars['String']['input']>;
};

export type MutationChannel_Settings_MastodonInput = {
  server?: InputMaybe<Scalars['String']['input']>;
  visibility?: InputMaybe<Channel_Settings_Mastodon_Visibility_MutationInput>;
};

export type MutationChannel_Settings_WebhookInput = {
  url?: InputMaybe<Scalars['String']['input']>;
};

export type MutationCodesOfConductInput = {
  _status?: InputMaybe<CodesOfConduct__Status_MutationInput>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  effectiveAt?: InputMaybe<Scalars['String']['input']>;
  intro?: InputMaybe<Scalars['String']['input']>;
  rules?: InputMaybe<Array<MutationCodesOfConduct_RulesInput>>;
  title?: InputMaybe<Scalars['String']['input']>;
  toldAt?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Float']['input'];
};

export type MutationCodesOfConductUpdateInput = {
  _status?: InputMaybe<CodesOfConductUpdate__Status_MutationInput>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  effectiveAt?: InputMaybe<Scalars['String']['input']>;
  intro?: InputMaybe<Scalars['String']['input']>;
  rules?: InputMaybe<Array<InputMaybe<MutationCodesOfConductUpdate_RulesInput>>>;
  title?: InputMaybe<Scalars['String']['input']>;
  toldAt?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationCodesOfConductUpdate_RulesInput = {
  examples?: InputMaybe<Array<InputMaybe<MutationCodesOfConductUpdate_Rules_ExamplesInput>>>;
  id?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  measure: CodesOfConductUpdate_Rules_Measure_MutationInput;
  severity: CodesOfConductUpdate_Rules_Severity_MutationInput;
  text?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type MutationCodesOfConductUpdate_Rules_ExamplesInput = {
  id?: InputMaybe<Scalars['String']['input']>;
  isFine?: InputMaybe<Scalars['Boolean']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type MutationCodesOfConduct_RulesInput = {
  examples?: InputMaybe<Array<InputMaybe<MutationCodesOfConduct_Rules_ExamplesInput>>>;
  id?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  measure: CodesOfConduct_Rules_Measure_MutationInput;
  severity: CodesOfConduct_Rules_Severity_MutationInput;
  text?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type MutationCodesOfConduct_Rules_ExamplesInput = {
  id?: InputMaybe<Scalars['String']['input']>;
  isFine?: InputMaybe<Scalars['Boolean']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type MutationCommentInput = {
  author?: InputMaybe<Scalars['Int']['input']>;
  body: Scalars['String']['input'];
  clientKey?: InputMaybe<Scalars['String']['input']>;
  contest?: InputMaybe<Scalars['Int']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  editedAt?: InputMaybe<Scalars['String']['input']>;
  event?: InputMaybe<Scalars['Int']['input']>;
  html?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  language: Comment_Language_MutationInput;
  moderation?: InputMaybe<Comment_Moderation_MutationInput>;
  number?: InputMaybe<Scalars['Float']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  post?: InputMaybe<Scalars['Int']['input']>;
  reactionCounts?: InputMaybe<MutationComment_ReactionCountsInput>;
  replyTo?: InputMaybe<Scalars['Int']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  thread?: InputMaybe<Scalars['Int']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationCommentUpdateInput = {
  author?: InputMaybe<Scalars['Int']['input']>;
  body?: InputMaybe<Scalars['String']['input']>;
  clientKey?: InputMaybe<Scalars['String']['input']>;
  contest?: InputMaybe<Scalars['Int']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  editedAt?: InputMaybe<Scalars['String']['input']>;
  event?: InputMaybe<Scalars['Int']['input']>;
  html?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<CommentUpdate_Language_MutationInput>;
  moderation?: InputMaybe<CommentUpdate_Moderation_MutationInput>;
  number?: InputMaybe<Scalars['Float']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  post?: InputMaybe<Scalars['Int']['input']>;
  reactionCounts?: InputMaybe<MutationCommentUpdate_ReactionCountsInput>;
  replyTo?: InputMaybe<Scalars['Int']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  thread?: InputMaybe<Scalars['Int']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationCommentUpdate_ReactionCountsInput = {
  agree?: InputMaybe<Scalars['Float']['input']>;
  insight?: InputMaybe<Scalars['Float']['input']>;
  smile?: InputMaybe<Scalars['Float']['input']>;
  support?: InputMaybe<Scalars['Float']['input']>;
  thanks?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationComment_ReactionCountsInput = {
  agree?: InputMaybe<Scalars['Float']['input']>;
  insight?: InputMaybe<Scalars['Float']['input']>;
  smile?: InputMaybe<Scalars['Float']['input']>;
  support?: InputMaybe<Scalars['Float']['input']>;
  thanks?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationConductAcceptanceInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  member?: InputMaybe<Scalars['Int']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Float']['input'];
};

export type MutationConductAcceptanceUpdateInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  member?: InputMaybe<Scalars['Int']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationContestInput = {
  author?: InputMaybe<Scalars['Int']['input']>;
  closesAt: Scalars['String']['input'];
  cover?: InputMaybe<Scalars['Int']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['JSON']['input']>;
  discussion?: InputMaybe<MutationContest_DiscussionInput>;
  formerSlugs?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  meta?: InputMaybe<MutationContest_MetaInput>;
  opensAt: Scalars['String']['input'];
  slug?: InputMaybe<Scalars['String']['input']>;
  state: Contest_State_MutationInput;
  summary?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationContestUpdateInput = {
  author?: InputMaybe<Scalars['Int']['input']>;
  closesAt?: InputMaybe<Scalars['String']['input']>;
  cover?: InputMaybe<Scalars['Int']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['JSON']['input']>;
  discussion?: InputMaybe<MutationContestUpdate_DiscussionInput>;
  formerSlugs?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  meta?: InputMaybe<MutationContestUpdate_MetaInput>;
  opensAt?: InputMaybe<Scalars['String']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<ContestUpdate_State_MutationInput>;
  summary?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationContestUpdate_DiscussionInput = {
  kind?: InputMaybe<ContestUpdate_Discussion_Kind_MutationInput>;
  state?: InputMaybe<ContestUpdate_Discussion_State_MutationInput>;
};

export type MutationContestUpdate_MetaInput = {
  canonical?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  image?: InputMaybe<Scalars['Int']['input']>;
  noindex?: InputMaybe<Scalars['Boolean']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type MutationContest_DiscussionInput = {
  kind?: InputMaybe<Contest_Discussion_Kind_MutationInput>;
  state?: InputMaybe<Contest_Discussion_State_MutationInput>;
};

export type MutationContest_MetaInput = {
  canonical?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  image?: InputMaybe<Scalars['Int']['input']>;
  noindex?: InputMaybe<Scalars['Boolean']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type MutationEditorialLineInput = {
  aims?: InputMaybe<Array<InputMaybe<MutationEditorialLine_AimsInput>>>;
  audiences?: InputMaybe<Array<InputMaybe<MutationEditorialLine_AudiencesInput>>>;
  banned?: InputMaybe<Array<InputMaybe<MutationEditorialLine_BannedInput>>>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  reading?: InputMaybe<MutationEditorialLine_ReadingInput>;
  required?: InputMaybe<Array<InputMaybe<MutationEditorialLine_RequiredInput>>>;
  themes?: InputMaybe<Array<InputMaybe<MutationEditorialLine_ThemesInput>>>;
  tones?: InputMaybe<Array<InputMaybe<MutationEditorialLine_TonesInput>>>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationEditorialLine_AimsInput = {
  id?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type MutationEditorialLine_AudiencesInput = {
  id?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type MutationEditorialLine_BannedInput = {
  blocks?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<EditorialLine_Banned_Language_MutationInput>;
  why?: InputMaybe<Scalars['String']['input']>;
  words: Scalars['String']['input'];
};

export type MutationEditorialLine_ReadingInput = {
  blocks?: InputMaybe<Scalars['Boolean']['input']>;
  en?: InputMaybe<Scalars['Float']['input']>;
  fr?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationEditorialLine_RequiredInput = {
  blocks?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<EditorialLine_Required_Language_MutationInput>;
  where: EditorialLine_Required_Where_MutationInput;
  why?: InputMaybe<Scalars['String']['input']>;
  words: Scalars['String']['input'];
};

export type MutationEditorialLine_ThemesInput = {
  id?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type MutationEditorialLine_TonesInput = {
  address?: InputMaybe<EditorialLine_Tones_Address_MutationInput>;
  blocks?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['String']['input']>;
  language: EditorialLine_Tones_Language_MutationInput;
  mostEmoji?: InputMaybe<Scalars['Float']['input']>;
  mostHashtags?: InputMaybe<Scalars['Float']['input']>;
  signature?: InputMaybe<Scalars['String']['input']>;
  surface: EditorialLine_Tones_Surface_MutationInput;
};

export type MutationEventInput = {
  _status?: InputMaybe<Event__Status_MutationInput>;
  accessibility?: InputMaybe<Scalars['String']['input']>;
  additions?: InputMaybe<Array<InputMaybe<MutationEvent_AdditionsInput>>>;
  author?: InputMaybe<Scalars['Int']['input']>;
  capacity?: InputMaybe<Scalars['Float']['input']>;
  changes?: InputMaybe<Array<InputMaybe<MutationEvent_ChangesInput>>>;
  cover?: InputMaybe<Scalars['Int']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['JSON']['input']>;
  discussion?: InputMaybe<MutationEvent_DiscussionInput>;
  endsAt?: InputMaybe<Scalars['String']['input']>;
  endsLocal?: InputMaybe<Scalars['String']['input']>;
  formerSlugs?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  importedFrom?: InputMaybe<Scalars['String']['input']>;
  meta?: InputMaybe<MutationEvent_MetaInput>;
  people?: InputMaybe<Array<InputMaybe<MutationEvent_PeopleInput>>>;
  place?: InputMaybe<MutationEvent_PlaceInput>;
  price?: InputMaybe<Scalars['String']['input']>;
  publishedAt?: InputMaybe<Scalars['String']['input']>;
  recurrence?: InputMaybe<Scalars['String']['input']>;
  registration?: InputMaybe<MutationEvent_RegistrationInput>;
  sequence?: InputMaybe<Scalars['Float']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  startsAt: Scalars['String']['input'];
  startsLocal?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Event_State_MutationInput>;
  stateNote?: InputMaybe<Scalars['String']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  timeZone: Scalars['String']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};

export type MutationEventUpdateInput = {
  _status?: InputMaybe<EventUpdate__Status_MutationInput>;
  accessibility?: InputMaybe<Scalars['String']['input']>;
  additions?: InputMaybe<Array<InputMaybe<MutationEventUpdate_AdditionsInput>>>;
  author?: InputMaybe<Scalars['Int']['input']>;
  capacity?: InputMaybe<Scalars['Float']['input']>;
  changes?: InputMaybe<Array<InputMaybe<MutationEventUpdate_ChangesInput>>>;
  cover?: InputMaybe<Scalars['Int']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['JSON']['input']>;
  discussion?: InputMaybe<MutationEventUpdate_DiscussionInput>;
  endsAt?: InputMaybe<Scalars['String']['input']>;
  endsLocal?: InputMaybe<Scalars['String']['input']>;
  formerSlugs?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  importedFrom?: InputMaybe<Scalars['String']['input']>;
  meta?: InputMaybe<MutationEventUpdate_MetaInput>;
  people?: InputMaybe<Array<InputMaybe<MutationEventUpdate_PeopleInput>>>;
  place?: InputMaybe<MutationEventUpdate_PlaceInput>;
  price?: InputMaybe<Scalars['String']['input']>;
  publishedAt?: InputMaybe<Scalars['String']['input']>;
  recurrence?: InputMaybe<Scalars['String']['input']>;
  registration?: InputMaybe<MutationEventUpdate_RegistrationInput>;
  sequence?: InputMaybe<Scalars['Float']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  startsAt?: InputMaybe<Scalars['String']['input']>;
  startsLocal?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<EventUpdate_State_MutationInput>;
  stateNote?: InputMaybe<Scalars['String']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};

export type MutationEventUpdate_AdditionsInput = {
  id?: InputMaybe<Scalars['String']['input']>;
  startsAt: Scalars['String']['input'];
};

export type MutationEventUpdate_ChangesInput = {
  endsAt?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  occurrence: Scalars['String']['input'];
  startsAt?: InputMaybe<Scalars['String']['input']>;
  state: EventUpdate_Changes_State_MutationInput;
};

export type MutationEventUpdate_DiscussionInput = {
  kind?: InputMaybe<EventUpdate_Discussion_Kind_MutationInput>;
  state?: InputMaybe<EventUpdate_Discussion_State_MutationInput>;
};

export type MutationEventUpdate_MetaInput = {
  canonical?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  image?: InputMaybe<Scalars['Int']['input']>;
  noindex?: InputMaybe<Scalars['Boolean']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type MutationEventUpdate_PeopleInput = {
  id?: InputMaybe<Scalars['String']['input']>;
  member?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  role: EventUpdate_People_Role_MutationInput;
};

export type MutationEventUpdate_PlaceInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  latitude?: InputMaybe<Scalars['Float']['input']>;
  link?: InputMaybe<Scalars['String']['input']>;
  longitude?: InputMaybe<Scalars['Float']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  online?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MutationEventUpdate_RegistrationInput = {
  approval?: InputMaybe<Scalars['Boolean']['input']>;
  closesAt?: InputMaybe<Scalars['String']['input']>;
  closesHoursBefore?: InputMaybe<Scalars['Float']['input']>;
  guests?: InputMaybe<Scalars['Float']['input']>;
  offerHours?: InputMaybe<Scalars['Float']['input']>;
  onlineSeats?: InputMaybe<Scalars['Float']['input']>;
  opensAt?: InputMaybe<Scalars['String']['input']>;
  policy?: InputMaybe<EventUpdate_Registration_Policy_MutationInput>;
  promotion?: InputMaybe<EventUpdate_Registration_Promotion_MutationInput>;
  questions?: InputMaybe<Array<InputMaybe<MutationEventUpdate_Registration_QuestionsInput>>>;
  siteSeats?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationEventUpdate_Registration_QuestionsInput = {
  id?: InputMaybe<Scalars['String']['input']>;
  question?: InputMaybe<Scalars['String']['input']>;
  required?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MutationEvent_AdditionsInput = {
  id?: InputMaybe<Scalars['String']['input']>;
  startsAt: Scalars['String']['input'];
};

export type MutationEvent_ChangesInput = {
  endsAt?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  occurrence: Scalars['String']['input'];
  startsAt?: InputMaybe<Scalars['String']['input']>;
  state: Event_Changes_State_MutationInput;
};

export type MutationEvent_DiscussionInput = {
  kind?: InputMaybe<Event_Discussion_Kind_MutationInput>;
  state?: InputMaybe<Event_Discussion_State_MutationInput>;
};

export type MutationEvent_MetaInput = {
  canonical?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  image?: InputMaybe<Scalars['Int']['input']>;
  noindex?: InputMaybe<Scalars['Boolean']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type MutationEvent_PeopleInput = {
  id?: InputMaybe<Scalars['String']['input']>;
  member?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  role: Event_People_Role_MutationInput;
};

export type MutationEvent_PlaceInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  latitude?: InputMaybe<Scalars['Float']['input']>;
  link?: InputMaybe<Scalars['String']['input']>;
  longitude?: InputMaybe<Scalars['Float']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  online?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MutationEvent_RegistrationInput = {
  approval?: InputMaybe<Scalars['Boolean']['input']>;
  closesAt?: InputMaybe<Scalars['String']['input']>;
  closesHoursBefore?: InputMaybe<Scalars['Float']['input']>;
  guests?: InputMaybe<Scalars['Float']['input']>;
  offerHours?: InputMaybe<Scalars['Float']['input']>;
  onlineSeats?: InputMaybe<Scalars['Float']['input']>;
  opensAt?: InputMaybe<Scalars['String']['input']>;
  policy?: InputMaybe<Event_Registration_Policy_MutationInput>;
  promotion?: InputMaybe<Event_Registration_Promotion_MutationInput>;
  questions?: InputMaybe<Array<InputMaybe<MutationEvent_Registration_QuestionsInput>>>;
  siteSeats?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationEvent_Registration_QuestionsInput = {
  id?: InputMaybe<Scalars['String']['input']>;
  question?: InputMaybe<Scalars['String']['input']>;
  required?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MutationFeedPingAttemptInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  finishedAt?: InputMaybe<Scalars['String']['input']>;
  leaseUntil: Scalars['String']['input'];
  number: Scalars['Float']['input'];
  outcome?: InputMaybe<Scalars['JSON']['input']>;
  ping?: InputMaybe<Scalars['Int']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationFeedPingAttemptUpdateInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  finishedAt?: InputMaybe<Scalars['String']['input']>;
  leaseUntil?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['Float']['input']>;
  outcome?: InputMaybe<Scalars['JSON']['input']>;
  ping?: InputMaybe<Scalars['Int']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationFeedPingInput = {
  attempts?: InputMaybe<Scalars['Float']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  error?: InputMaybe<Scalars['String']['input']>;
  feeds?: InputMaybe<Scalars['JSON']['input']>;
  hub: Scalars['String']['input'];
  nextAttemptAt: Scalars['String']['input'];
  status: FeedPing_Status_MutationInput;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationFeedPingUpdateInput = {
  attempts?: InputMaybe<Scalars['Float']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  error?: InputMaybe<Scalars['String']['input']>;
  feeds?: InputMaybe<Scalars['JSON']['input']>;
  hub?: InputMaybe<Scalars['String']['input']>;
  nextAttemptAt?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<FeedPingUpdate_Status_MutationInput>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationFormInput = {
  confirmationMessage?: InputMaybe<Scalars['JSON']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  fields?: InputMaybe<Scalars['JSON']['input']>;
  keepDays: Scalars['Float']['input'];
  purpose?: InputMaybe<Scalars['String']['input']>;
  submitButtonLabel?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationFormSubmissionInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  form?: InputMaybe<Scalars['Int']['input']>;
  member?: InputMaybe<Scalars['Int']['input']>;
  submissionData?: InputMaybe<Array<InputMaybe<MutationFormSubmission_SubmissionDataInput>>>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationFormSubmissionUpdateInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  form?: InputMaybe<Scalars['Int']['input']>;
  member?: InputMaybe<Scalars['Int']['input']>;
  submissionData?: InputMaybe<Array<InputMaybe<MutationFormSubmissionUpdate_SubmissionDataInput>>>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationFormSubmissionUpdate_SubmissionDataInput = {
  field: Scalars['String']['input'];
  id?: InputMaybe<Scalars['String']['input']>;
  value: Scalars['String']['input'];
};

export type MutationFormSubmission_SubmissionDataInput = {
  field: Scalars['String']['input'];
  id?: InputMaybe<Scalars['String']['input']>;
  value: Scalars['String']['input'];
};

export type MutationFormUpdateInput = {
  confirmationMessage?: InputMaybe<Scalars['JSON']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  fields?: InputMaybe<Scalars['JSON']['input']>;
  keepDays?: InputMaybe<Scalars['Float']['input']>;
  purpose?: InputMaybe<Scalars['String']['input']>;
  submitButtonLabel?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationForumInput = {
  colour?: InputMaybe<Scalars['String']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  formerSlugs?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  kinds?: InputMaybe<Array<InputMaybe<Forum_Kinds_MutationInput>>>;
  order: Scalars['Float']['input'];
  parent?: InputMaybe<Scalars['Int']['input']>;
  postBy?: InputMaybe<MutationForum_PostByInput>;
  readBy?: InputMaybe<MutationForum_ReadByInput>;
  replyBy?: InputMaybe<MutationForum_ReplyByInput>;
  requiredTags?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  slug?: InputMaybe<Scalars['String']['input']>;
  template?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationForumUpdateInput = {
  colour?: InputMaybe<Scalars['String']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  formerSlugs?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  kinds?: InputMaybe<Array<InputMaybe<ForumUpdate_Kinds_MutationInput>>>;
  order?: InputMaybe<Scalars['Float']['input']>;
  parent?: InputMaybe<Scalars['Int']['input']>;
  postBy?: InputMaybe<MutationForumUpdate_PostByInput>;
  readBy?: InputMaybe<MutationForumUpdate_ReadByInput>;
  replyBy?: InputMaybe<MutationForumUpdate_ReplyByInput>;
  requiredTags?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  slug?: InputMaybe<Scalars['String']['input']>;
  template?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationForumUpdate_PostByInput = {
  level?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<Array<InputMaybe<ForumUpdate_PostBy_Roles_MutationInput>>>;
  who?: InputMaybe<ForumUpdate_PostBy_Who_MutationInput>;
};

export type MutationForumUpdate_ReadByInput = {
  level?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<Array<InputMaybe<ForumUpdate_ReadBy_Roles_MutationInput>>>;
  who?: InputMaybe<ForumUpdate_ReadBy_Who_MutationInput>;
};

export type MutationForumUpdate_ReplyByInput = {
  level?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<Array<InputMaybe<ForumUpdate_ReplyBy_Roles_MutationInput>>>;
  who?: InputMaybe<ForumUpdate_ReplyBy_Who_MutationInput>;
};

export type MutationForum_PostByInput = {
  level?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<Array<InputMaybe<Forum_PostBy_Roles_MutationInput>>>;
  who?: InputMaybe<Forum_PostBy_Who_MutationInput>;
};

export type MutationForum_ReadByInput = {
  level?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<Array<InputMaybe<Forum_ReadBy_Roles_MutationInput>>>;
  who?: InputMaybe<Forum_ReadBy_Who_MutationInput>;
};

export type MutationForum_ReplyByInput = {
  level?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<Array<InputMaybe<Forum_ReplyBy_Roles_MutationInput>>>;
  who?: InputMaybe<Forum_ReplyBy_Who_MutationInput>;
};

export type MutationHubInput = {
  accent?: InputMaybe<Scalars['String']['input']>;
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  discussion?: InputMaybe<MutationHub_DiscussionInput>;
  holidayCountries?: InputMaybe<Array<InputMaybe<Hub_HolidayCountries_MutationInput>>>;
  logo?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
  tagline?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  webSubHub?: InputMaybe<Scalars['String']['input']>;
  welcome?: InputMaybe<Scalars['String']['input']>;
};

export type MutationHub_DiscussionInput = {
  closeAfterDays?: InputMaybe<Scalars['Float']['input']>;
  contests?: InputMaybe<Hub_Discussion_Contests_MutationInput>;
  events?: InputMaybe<Hub_Discussion_Events_MutationInput>;
  forum?: InputMaybe<Scalars['Int']['input']>;
  posts?: InputMaybe<Hub_Discussion_Posts_MutationInput>;
  topicsSince?: InputMaybe<Scalars['String']['input']>;
};

export type MutationIdeaInput = {
  author?: InputMaybe<Scalars['Int']['input']>;
  becameDraft?: InputMaybe<Scalars['String']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Idea_Language_MutationInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  wantedOn?: InputMaybe<Scalars['String']['input']>;
};

export type MutationIdeaUpdateInput = {
  author?: InputMaybe<Scalars['Int']['input']>;
  becameDraft?: InputMaybe<Scalars['String']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<IdeaUpdate_Language_MutationInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  wantedOn?: InputMaybe<Scalars['String']['input']>;
};

export type MutationMediaInput = {
  alt?: InputMaybe<Scalars['String']['input']>;
  blur?: InputMaybe<Scalars['String']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  credit?: InputMaybe<Scalars['String']['input']>;
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  focalX?: InputMaybe<Scalars['Float']['input']>;
  focalY?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  importedFrom?: InputMaybe<Scalars['String']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  sizes?: InputMaybe<MutationMedia_SizesInput>;
  thumbnailURL?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMediaUpdateInput = {
  alt?: InputMaybe<Scalars['String']['input']>;
  blur?: InputMaybe<Scalars['String']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  credit?: InputMaybe<Scalars['String']['input']>;
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  focalX?: InputMaybe<Scalars['Float']['input']>;
  focalY?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  importedFrom?: InputMaybe<Scalars['String']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  sizes?: InputMaybe<MutationMediaUpdate_SizesInput>;
  thumbnailURL?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMediaUpdate_SizesInput = {
  card?: InputMaybe<MutationMediaUpdate_Sizes_CardInput>;
  landscape?: InputMaybe<MutationMediaUpdate_Sizes_LandscapeInput>;
  medium?: InputMaybe<MutationMediaUpdate_Sizes_MediumInput>;
  mediumAvif?: InputMaybe<MutationMediaUpdate_Sizes_MediumAvifInput>;
  og?: InputMaybe<MutationMediaUpdate_Sizes_OgInput>;
  portrait?: InputMaybe<MutationMediaUpdate_Sizes_PortraitInput>;
  small?: InputMaybe<MutationMediaUpdate_Sizes_SmallInput>;
  smallAvif?: InputMaybe<MutationMediaUpdate_Sizes_SmallAvifInput>;
  square?: InputMaybe<MutationMediaUpdate_Sizes_SquareInput>;
  story?: InputMaybe<MutationMediaUpdate_Sizes_StoryInput>;
  thumbnail?: InputMaybe<MutationMediaUpdate_Sizes_ThumbnailInput>;
  wide?: InputMaybe<MutationMediaUpdate_Sizes_WideInput>;
  wideAvif?: InputMaybe<MutationMediaUpdate_Sizes_WideAvifInput>;
};

export type MutationMediaUpdate_Sizes_CardInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMediaUpdate_Sizes_LandscapeInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMediaUpdate_Sizes_MediumAvifInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMediaUpdate_Sizes_MediumInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMediaUpdate_Sizes_OgInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMediaUpdate_Sizes_PortraitInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMediaUpdate_Sizes_SmallAvifInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMediaUpdate_Sizes_SmallInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMediaUpdate_Sizes_SquareInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMediaUpdate_Sizes_StoryInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMediaUpdate_Sizes_ThumbnailInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMediaUpdate_Sizes_WideAvifInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMediaUpdate_Sizes_WideInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMedia_SizesInput = {
  card?: InputMaybe<MutationMedia_Sizes_CardInput>;
  landscape?: InputMaybe<MutationMedia_Sizes_LandscapeInput>;
  medium?: InputMaybe<MutationMedia_Sizes_MediumInput>;
  mediumAvif?: InputMaybe<MutationMedia_Sizes_MediumAvifInput>;
  og?: InputMaybe<MutationMedia_Sizes_OgInput>;
  portrait?: InputMaybe<MutationMedia_Sizes_PortraitInput>;
  small?: InputMaybe<MutationMedia_Sizes_SmallInput>;
  smallAvif?: InputMaybe<MutationMedia_Sizes_SmallAvifInput>;
  square?: InputMaybe<MutationMedia_Sizes_SquareInput>;
  story?: InputMaybe<MutationMedia_Sizes_StoryInput>;
  thumbnail?: InputMaybe<MutationMedia_Sizes_ThumbnailInput>;
  wide?: InputMaybe<MutationMedia_Sizes_WideInput>;
  wideAvif?: InputMaybe<MutationMedia_Sizes_WideAvifInput>;
};

export type MutationMedia_Sizes_CardInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMedia_Sizes_LandscapeInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMedia_Sizes_MediumAvifInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMedia_Sizes_MediumInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMedia_Sizes_OgInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMedia_Sizes_PortraitInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMedia_Sizes_SmallAvifInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMedia_Sizes_SmallInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMedia_Sizes_SquareInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMedia_Sizes_StoryInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMedia_Sizes_ThumbnailInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMedia_Sizes_WideAvifInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMedia_Sizes_WideInput = {
  filename?: InputMaybe<Scalars['String']['input']>;
  filesize?: InputMaybe<Scalars['Float']['input']>;
  height?: InputMaybe<Scalars['Float']['input']>;
  mimeType?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  width?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationMemberDayInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  day: Scalars['String']['input'];
  lastBeatAt: Scalars['String']['input'];
  member?: InputMaybe<Scalars['Int']['input']>;
  postsRead: Scalars['Float']['input'];
  recountAt?: InputMaybe<Scalars['String']['input']>;
  secondsReading: Scalars['Float']['input'];
  topicsEntered: Scalars['Float']['input'];
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationMemberDayUpdateInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  day?: InputMaybe<Scalars['String']['input']>;
  lastBeatAt?: InputMaybe<Scalars['String']['input']>;
  member?: InputMaybe<Scalars['Int']['input']>;
  postsRead?: InputMaybe<Scalars['Float']['input']>;
  recountAt?: InputMaybe<Scalars['String']['input']>;
  secondsReading?: InputMaybe<Scalars['Float']['input']>;
  topicsEntered?: InputMaybe<Scalars['Float']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationMemberErasureInput = {
  by?: InputMaybe<Scalars['Int']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  cursor?: InputMaybe<Scalars['String']['input']>;
  doneAt?: InputMaybe<Scalars['String']['input']>;
  dueAt: Scalars['String']['input'];
  member?: InputMaybe<Scalars['Int']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  status: MemberErasure_Status_MutationInput;
  step?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationMemberErasureUpdateInput = {
  by?: InputMaybe<Scalars['Int']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  cursor?: InputMaybe<Scalars['String']['input']>;
  doneAt?: InputMaybe<Scalars['String']['input']>;
  dueAt?: InputMaybe<Scalars['String']['input']>;
  member?: InputMaybe<Scalars['Int']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<MemberErasureUpdate_Status_MutationInput>;
  step?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationMemberInput = {
  _verificationToken?: InputMaybe<Scalars['String']['input']>;
  _verified?: InputMaybe<Scalars['Boolean']['input']>;
  avatar?: InputMaybe<Scalars['Int']['input']>;
  bio?: InputMaybe<Scalars['String']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  displayName: Scalars['String']['input'];
  email?: InputMaybe<Scalars['String']['input']>;
  former?: InputMaybe<Scalars['Boolean']['input']>;
  handle: Scalars['String']['input'];
  hash?: InputMaybe<Scalars['String']['input']>;
  importedFrom?: InputMaybe<Scalars['String']['input']>;
  links?: InputMaybe<Array<InputMaybe<MutationMember_LinksInput>>>;
  locale?: InputMaybe<Member_Locale_MutationInput>;
  lockUntil?: InputMaybe<Scalars['String']['input']>;
  loginAttempts?: InputMaybe<Scalars['Float']['input']>;
  password: Scalars['String']['input'];
  privacy?: InputMaybe<MutationMember_PrivacyInput>;
  resetPasswordExpiration?: InputMaybe<Scalars['String']['input']>;
  resetPasswordToken?: InputMaybe<Scalars['String']['input']>;
  roles?: InputMaybe<Array<InputMaybe<Member_Roles_MutationInput>>>;
  salt?: InputMaybe<Scalars['String']['input']>;
  secondFactorSince?: InputMaybe<Scalars['String']['input']>;
  sessions?: InputMaybe<Array<InputMaybe<MutationMember_SessionsInput>>>;
  skeleton?: InputMaybe<Scalars['String']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  trustChangedAt?: InputMaybe<Scalars['String']['input']>;
  trustLevel?: InputMaybe<Scalars['Float']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationMemberUpdateInput = {
  _verificationToken?: InputMaybe<Scalars['String']['input']>;
  _verified?: InputMaybe<Scalars['Boolean']['input']>;
  avatar?: InputMaybe<Scalars['Int']['input']>;
  bio?: InputMaybe<Scalars['String']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  displayName?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  former?: InputMaybe<Scalars['Boolean']['input']>;
  handle?: InputMaybe<Scalars['String']['input']>;
  hash?: InputMaybe<Scalars['String']['input']>;
  importedFrom?: InputMaybe<Scalars['String']['input']>;
  links?: InputMaybe<Array<InputMaybe<MutationMemberUpdate_LinksInput>>>;
  locale?: InputMaybe<MemberUpdate_Locale_MutationInput>;
  lockUntil?: InputMaybe<Scalars['String']['input']>;
  loginAttempts?: InputMaybe<Scalars['Float']['input']>;
  password?: InputMaybe<Scalars['String']['input']>;
  privacy?: InputMaybe<MutationMemberUpdate_PrivacyInput>;
  resetPasswordExpiration?: InputMaybe<Scalars['String']['input']>;
  resetPasswordToken?: InputMaybe<Scalars['String']['input']>;
  roles?: InputMaybe<Array<InputMaybe<MemberUpdate_Roles_MutationInput>>>;
  salt?: InputMaybe<Scalars['String']['input']>;
  secondFactorSince?: InputMaybe<Scalars['String']['input']>;
  sessions?: InputMaybe<Array<InputMaybe<MutationMemberUpdate_SessionsInput>>>;
  skeleton?: InputMaybe<Scalars['String']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  trustChangedAt?: InputMaybe<Scalars['String']['input']>;
  trustLevel?: InputMaybe<Scalars['Float']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationMemberUpdate_LinksInput = {
  id?: InputMaybe<Scalars['String']['input']>;
  label: Scalars['String']['input'];
  url: Scalars['String']['input'];
};

export type MutationMemberUpdate_PrivacyInput = {
  activity?: InputMaybe<MemberUpdate_Privacy_Activity_MutationInput>;
  avatar?: InputMaybe<MemberUpdate_Privacy_Avatar_MutationInput>;
  bio?: InputMaybe<MemberUpdate_Privacy_Bio_MutationInput>;
  links?: InputMaybe<MemberUpdate_Privacy_Links_MutationInput>;
};

export type MutationMemberUpdate_SessionsInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  expiresAt: Scalars['String']['input'];
  id: Scalars['String']['input'];
};

export type MutationMember_LinksInput = {
  id?: InputMaybe<Scalars['String']['input']>;
  label: Scalars['String']['input'];
  url: Scalars['String']['input'];
};

export type MutationMember_PrivacyInput = {
  activity?: InputMaybe<Member_Privacy_Activity_MutationInput>;
  avatar?: InputMaybe<Member_Privacy_Avatar_MutationInput>;
  bio?: InputMaybe<Member_Privacy_Bio_MutationInput>;
  links?: InputMaybe<Member_Privacy_Links_MutationInput>;
};

export type MutationMember_SessionsInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  expiresAt: Scalars['String']['input'];
  id: Scalars['String']['input'];
};

export type MutationModerationCaseInput = {
  author?: InputMaybe<Scalars['Int']['input']>;
  basis?: InputMaybe<Scalars['Float']['input']>;
  claimedBy?: InputMaybe<Scalars['Int']['input']>;
  claimedUntil?: InputMaybe<Scalars['String']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  decidedAt?: InputMaybe<Scalars['String']['input']>;
  decidedBy?: InputMaybe<Scalars['Int']['input']>;
  excerpt: Scalars['String']['input'];
  key: Scalars['String']['input'];
  kind?: InputMaybe<Scalars['String']['input']>;
  moderation: ModerationCase_Moderation_MutationInput;
  notBy?: InputMaybe<Scalars['Int']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  openedAt: Scalars['String']['input'];
  opinion?: InputMaybe<ModerationCase_Opinion_MutationInput>;
  opinionOf?: InputMaybe<Scalars['Int']['input']>;
  reasons?: InputMaybe<Scalars['JSON']['input']>;
  reportCount?: InputMaybe<Scalars['Float']['input']>;
  rule?: InputMaybe<Scalars['String']['input']>;
  status: ModerationCase_Status_MutationInput;
  target?: InputMaybe<ModerationCase_TargetRelationshipInput>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  urgency?: InputMaybe<Scalars['Float']['input']>;
  version: Scalars['Float']['input'];
  weighedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationModerationCaseUpdateInput = {
  author?: InputMaybe<Scalars['Int']['input']>;
  basis?: InputMaybe<Scalars['Float']['input']>;
  claimedBy?: InputMaybe<Scalars['Int']['input']>;
  claimedUntil?: InputMaybe<Scalars['String']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  decidedAt?: InputMaybe<Scalars['String']['input']>;
  decidedBy?: InputMaybe<Scalars['Int']['input']>;
  excerpt?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  moderation?: InputMaybe<ModerationCaseUpdate_Moderation_MutationInput>;
  notBy?: InputMaybe<Scalars['Int']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  openedAt?: InputMaybe<Scalars['String']['input']>;
  opinion?: InputMaybe<ModerationCaseUpdate_Opinion_MutationInput>;
  opinionOf?: InputMaybe<Scalars['Int']['input']>;
  reasons?: InputMaybe<Scalars['JSON']['input']>;
  reportCount?: InputMaybe<Scalars['Float']['input']>;
  rule?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ModerationCaseUpdate_Status_MutationInput>;
  target?: InputMaybe<ModerationCaseUpdate_TargetRelationshipInput>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  urgency?: InputMaybe<Scalars['Float']['input']>;
  version?: InputMaybe<Scalars['Float']['input']>;
  weighedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationModerationLogInput = {
  action: ModerationLog_Action_MutationInput;
  actor?: InputMaybe<Scalars['Int']['input']>;
  at: Scalars['String']['input'];
  case?: InputMaybe<Scalars['Int']['input']>;
  codeVersion?: InputMaybe<Scalars['Float']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<Scalars['JSON']['input']>;
  judgement?: InputMaybe<Scalars['JSON']['input']>;
  key: Scalars['String']['input'];
  moderation?: InputMaybe<ModerationLog_Moderation_MutationInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  number: Scalars['Float']['input'];
  reasons?: InputMaybe<Scalars['JSON']['input']>;
  remark?: InputMaybe<Scalars['String']['input']>;
  rule?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationModerationLogUpdateInput = {
  action?: InputMaybe<ModerationLogUpdate_Action_MutationInput>;
  actor?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['String']['input']>;
  case?: InputMaybe<Scalars['Int']['input']>;
  codeVersion?: InputMaybe<Scalars['Float']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  facts?: InputMaybe<Scalars['JSON']['input']>;
  judgement?: InputMaybe<Scalars['JSON']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  moderation?: InputMaybe<ModerationLogUpdate_Moderation_MutationInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['Float']['input']>;
  reasons?: InputMaybe<Scalars['JSON']['input']>;
  remark?: InputMaybe<Scalars['String']['input']>;
  rule?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationNotificationAttemptInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  finishedAt?: InputMaybe<Scalars['String']['input']>;
  leaseUntil: Scalars['String']['input'];
  notification?: InputMaybe<Scalars['Int']['input']>;
  number: Scalars['Float']['input'];
  outcome?: InputMaybe<Scalars['JSON']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationNotificationAttemptUpdateInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  finishedAt?: InputMaybe<Scalars['String']['input']>;
  leaseUntil?: InputMaybe<Scalars['String']['input']>;
  notification?: InputMaybe<Scalars['Int']['input']>;
  number?: InputMaybe<Scalars['Float']['input']>;
  outcome?: InputMaybe<Scalars['JSON']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationNotificationInput = {
  attempts?: InputMaybe<Scalars['Float']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  data?: InputMaybe<Scalars['JSON']['input']>;
  error?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  kind: Scalars['String']['input'];
  mailedAt?: InputMaybe<Scalars['String']['input']>;
  member?: InputMaybe<Scalars['Int']['input']>;
  nextAttemptAt?: InputMaybe<Scalars['String']['input']>;
  readAt?: InputMaybe<Scalars['String']['input']>;
  roundStart?: InputMaybe<Scalars['Float']['input']>;
  slot?: InputMaybe<Scalars['String']['input']>;
  status: Notification_Status_MutationInput;
  subject?: InputMaybe<Scalars['JSON']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  via: Array<InputMaybe<Notification_Via_MutationInput>>;
};

export type MutationNotificationUpdateInput = {
  attempts?: InputMaybe<Scalars['Float']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  data?: InputMaybe<Scalars['JSON']['input']>;
  error?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  mailedAt?: InputMaybe<Scalars['String']['input']>;
  member?: InputMaybe<Scalars['Int']['input']>;
  nextAttemptAt?: InputMaybe<Scalars['String']['input']>;
  readAt?: InputMaybe<Scalars['String']['input']>;
  roundStart?: InputMaybe<Scalars['Float']['input']>;
  slot?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<NotificationUpdate_Status_MutationInput>;
  subject?: InputMaybe<Scalars['JSON']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  via?: InputMaybe<Array<InputMaybe<NotificationUpdate_Via_MutationInput>>>;
};

export type MutationOutboxAttemptInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  finishedAt?: InputMaybe<Scalars['String']['input']>;
  leaseUntil: Scalars['String']['input'];
  message?: InputMaybe<Scalars['Int']['input']>;
  number: Scalars['Float']['input'];
  outcome?: InputMaybe<Scalars['JSON']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationOutboxAttemptUpdateInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  finishedAt?: InputMaybe<Scalars['String']['input']>;
  leaseUntil?: InputMaybe<Scalars['String']['input']>;
  message?: InputMaybe<Scalars['Int']['input']>;
  number?: InputMaybe<Scalars['Float']['input']>;
  outcome?: InputMaybe<Scalars['JSON']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationPageInput = {
  _status?: InputMaybe<Page__Status_MutationInput>;
  basedOn?: InputMaybe<Scalars['String']['input']>;
  content?: InputMaybe<Scalars['JSON']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  formerSlugs?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  importedFrom?: InputMaybe<Scalars['String']['input']>;
  meta?: InputMaybe<MutationPage_MetaInput>;
  reviewers?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  slug?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<Page_Stage_MutationInput>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationPageUpdateInput = {
  _status?: InputMaybe<PageUpdate__Status_MutationInput>;
  basedOn?: InputMaybe<Scalars['String']['input']>;
  content?: InputMaybe<Scalars['JSON']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  formerSlugs?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  importedFrom?: InputMaybe<Scalars['String']['input']>;
  meta?: InputMaybe<MutationPageUpdate_MetaInput>;
  reviewers?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  slug?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<PageUpdate_Stage_MutationInput>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationPageUpdate_MetaInput = {
  canonical?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  image?: InputMaybe<Scalars['Int']['input']>;
  noindex?: InputMaybe<Scalars['Boolean']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type MutationPage_MetaInput = {
  canonical?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  image?: InputMaybe<Scalars['Int']['input']>;
  noindex?: InputMaybe<Scalars['Boolean']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type MutationPayloadKvInput = {
  data: Scalars['JSON']['input'];
  key: Scalars['String']['input'];
};

export type MutationPayloadKvUpdateInput = {
  data?: InputMaybe<Scalars['JSON']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};

export type MutationPayloadLockedDocumentInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<PayloadLockedDocument_DocumentRelationshipInput>;
  globalSlug?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  user?: InputMaybe<PayloadLockedDocument_UserRelationshipInput>;
};

export type MutationPayloadLockedDocumentUpdateInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<PayloadLockedDocumentUpdate_DocumentRelationshipInput>;
  globalSlug?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  user?: InputMaybe<PayloadLockedDocumentUpdate_UserRelationshipInput>;
};

export type MutationPayloadPreferenceInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  user?: InputMaybe<PayloadPreference_UserRelationshipInput>;
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type MutationPayloadPreferenceUpdateInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  user?: InputMaybe<PayloadPreferenceUpdate_UserRelationshipInput>;
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type MutationPostInput = {
  _status?: InputMaybe<Post__Status_MutationInput>;
  author?: InputMaybe<Scalars['Int']['input']>;
  authors?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  basedOn?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  content?: InputMaybe<Scalars['JSON']['input']>;
  cover?: InputMaybe<Scalars['Int']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  discussion?: InputMaybe<MutationPost_DiscussionInput>;
  excerpt?: InputMaybe<Scalars['String']['input']>;
  formerSlugs?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  importedFrom?: InputMaybe<Scalars['String']['input']>;
  meta?: InputMaybe<MutationPost_MetaInput>;
  publishedAt?: InputMaybe<Scalars['String']['input']>;
  readingMinutes?: InputMaybe<Scalars['Float']['input']>;
  related?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  reviewers?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  slug?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<Post_Stage_MutationInput>;
  tags?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationPostUpdateInput = {
  _status?: InputMaybe<PostUpdate__Status_MutationInput>;
  author?: InputMaybe<Scalars['Int']['input']>;
  authors?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  basedOn?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  content?: InputMaybe<Scalars['JSON']['input']>;
  cover?: InputMaybe<Scalars['Int']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  discussion?: InputMaybe<MutationPostUpdate_DiscussionInput>;
  excerpt?: InputMaybe<Scalars['String']['input']>;
  formerSlugs?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  importedFrom?: InputMaybe<Scalars['String']['input']>;
  meta?: InputMaybe<MutationPostUpdate_MetaInput>;
  publishedAt?: InputMaybe<Scalars['String']['input']>;
  readingMinutes?: InputMaybe<Scalars['Float']['input']>;
  related?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  reviewers?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  slug?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<PostUpdate_Stage_MutationInput>;
  tags?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationPostUpdate_DiscussionInput = {
  forum?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<PostUpdate_Discussion_Kind_MutationInput>;
  state?: InputMaybe<PostUpdate_Discussion_State_MutationInput>;
};

export type MutationPostUpdate_MetaInput = {
  canonical?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  image?: InputMaybe<Scalars['Int']['input']>;
  noindex?: InputMaybe<Scalars['Boolean']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type MutationPost_DiscussionInput = {
  forum?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Post_Discussion_Kind_MutationInput>;
  state?: InputMaybe<Post_Discussion_State_MutationInput>;
};

export type MutationPost_MetaInput = {
  canonical?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  image?: InputMaybe<Scalars['Int']['input']>;
  noindex?: InputMaybe<Scalars['Boolean']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type MutationReadPositionInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  lastRead: Scalars['Float']['input'];
  member?: InputMaybe<Scalars['Int']['input']>;
  readAt: Scalars['String']['input'];
  topic?: InputMaybe<Scalars['Int']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationReadPositionUpdateInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  lastRead?: InputMaybe<Scalars['Float']['input']>;
  member?: InputMaybe<Scalars['Int']['input']>;
  readAt?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<Scalars['Int']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationRedirectInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Redirect_DocumentRelationshipInput>;
  from: Scalars['String']['input'];
  language?: InputMaybe<Redirect_Language_MutationInput>;
  status: Redirect_Status_MutationInput;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};

export type MutationRedirectUpdateInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<RedirectUpdate_DocumentRelationshipInput>;
  from?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<RedirectUpdate_Language_MutationInput>;
  status?: InputMaybe<RedirectUpdate_Status_MutationInput>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};

export type MutationReplyInput = {
  author?: InputMaybe<Scalars['Int']['input']>;
  body: Scalars['String']['input'];
  createdAt?: InputMaybe<Scalars['String']['input']>;
  deletedAt?: InputMaybe<Scalars['String']['input']>;
  deletedBy?: InputMaybe<Scalars['Int']['input']>;
  editedAt?: InputMaybe<Scalars['String']['input']>;
  html?: InputMaybe<Scalars['String']['input']>;
  importedFrom?: InputMaybe<Scalars['String']['input']>;
  language: Reply_Language_MutationInput;
  moderation?: InputMaybe<Reply_Moderation_MutationInput>;
  number?: InputMaybe<Scalars['Float']['input']>;
  reactionCounts?: InputMaybe<MutationReply_ReactionCountsInput>;
  removedBody?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<Scalars['Int']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationReplyUpdateInput = {
  author?: InputMaybe<Scalars['Int']['input']>;
  body?: InputMaybe<Scalars['String']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  deletedAt?: InputMaybe<Scalars['String']['input']>;
  deletedBy?: InputMaybe<Scalars['Int']['input']>;
  editedAt?: InputMaybe<Scalars['String']['input']>;
  html?: InputMaybe<Scalars['String']['input']>;
  importedFrom?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<ReplyUpdate_Language_MutationInput>;
  moderation?: InputMaybe<ReplyUpdate_Moderation_MutationInput>;
  number?: InputMaybe<Scalars['Float']['input']>;
  reactionCounts?: InputMaybe<MutationReplyUpdate_ReactionCountsInput>;
  removedBody?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<Scalars['Int']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationReplyUpdate_ReactionCountsInput = {
  agree?: InputMaybe<Scalars['Float']['input']>;
  insight?: InputMaybe<Scalars['Float']['input']>;
  smile?: InputMaybe<Scalars['Float']['input']>;
  support?: InputMaybe<Scalars['Float']['input']>;
  thanks?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationReply_ReactionCountsInput = {
  agree?: InputMaybe<Scalars['Float']['input']>;
  insight?: InputMaybe<Scalars['Float']['input']>;
  smile?: InputMaybe<Scalars['Float']['input']>;
  support?: InputMaybe<Scalars['Float']['input']>;
  thanks?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationRosterInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  dueAt?: InputMaybe<Scalars['String']['input']>;
  event?: InputMaybe<Scalars['Int']['input']>;
  heldUntil?: InputMaybe<Scalars['String']['input']>;
  holder?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  lastOrder?: InputMaybe<Scalars['Float']['input']>;
  occurrence: Scalars['String']['input'];
  takenOnline?: InputMaybe<Scalars['Float']['input']>;
  takenSite?: InputMaybe<Scalars['Float']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  waiting?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationRosterUpdateInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  dueAt?: InputMaybe<Scalars['String']['input']>;
  event?: InputMaybe<Scalars['Int']['input']>;
  heldUntil?: InputMaybe<Scalars['String']['input']>;
  holder?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  lastOrder?: InputMaybe<Scalars['Float']['input']>;
  occurrence?: InputMaybe<Scalars['String']['input']>;
  takenOnline?: InputMaybe<Scalars['Float']['input']>;
  takenSite?: InputMaybe<Scalars['Float']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  waiting?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationRsvpInput = {
  answers?: InputMaybe<Scalars['JSON']['input']>;
  because?: InputMaybe<Rsvp_Because_MutationInput>;
  checkedInAt?: InputMaybe<Scalars['String']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  endsAt?: InputMaybe<Scalars['String']['input']>;
  event?: InputMaybe<Scalars['Int']['input']>;
  guests?: InputMaybe<Scalars['Float']['input']>;
  member?: InputMaybe<Scalars['Int']['input']>;
  mode: Rsvp_Mode_MutationInput;
  note?: InputMaybe<Scalars['String']['input']>;
  occurrence: Scalars['String']['input'];
  offeredUntil?: InputMaybe<Scalars['String']['input']>;
  order: Scalars['Float']['input'];
  shown?: InputMaybe<Scalars['Boolean']['input']>;
  startsAt?: InputMaybe<Scalars['String']['input']>;
  status: Rsvp_Status_MutationInput;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationRsvpUpdateInput = {
  answers?: InputMaybe<Scalars['JSON']['input']>;
  because?: InputMaybe<RsvpUpdate_Because_MutationInput>;
  checkedInAt?: InputMaybe<Scalars['String']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  endsAt?: InputMaybe<Scalars['String']['input']>;
  event?: InputMaybe<Scalars['Int']['input']>;
  guests?: InputMaybe<Scalars['Float']['input']>;
  member?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<RsvpUpdate_Mode_MutationInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  occurrence?: InputMaybe<Scalars['String']['input']>;
  offeredUntil?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<Scalars['Float']['input']>;
  shown?: InputMaybe<Scalars['Boolean']['input']>;
  startsAt?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<RsvpUpdate_Status_MutationInput>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationSeriesInput = {
  cover?: InputMaybe<Scalars['Int']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  formerSlugs?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  posts?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  slug?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationSeriesUpdateInput = {
  cover?: InputMaybe<Scalars['Int']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  formerSlugs?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  posts?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  slug?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationStaffCalendarKeyInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  digest: Scalars['String']['input'];
  member?: InputMaybe<Scalars['Int']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationStaffCalendarKeyUpdateInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  digest?: InputMaybe<Scalars['String']['input']>;
  member?: InputMaybe<Scalars['Int']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationTagInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  formerSlugs?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  slug?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationTagUpdateInput = {
  createdAt?: InputMaybe<Scalars['String']['input']>;
  formerSlugs?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  slug?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationTopicInput = {
  answer?: InputMaybe<Scalars['Int']['input']>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  author?: InputMaybe<Scalars['Int']['input']>;
  body: Scalars['String']['input'];
  createdAt?: InputMaybe<Scalars['String']['input']>;
  deletedAt?: InputMaybe<Scalars['String']['input']>;
  deletedBy?: InputMaybe<Scalars['Int']['input']>;
  discusses?: InputMaybe<Scalars['String']['input']>;
  editedAt?: InputMaybe<Scalars['String']['input']>;
  formerSlugs?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  forum?: InputMaybe<Scalars['Int']['input']>;
  html?: InputMaybe<Scalars['String']['input']>;
  importedFrom?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Topic_Kind_MutationInput>;
  language: Topic_Language_MutationInput;
  lastActivityAt?: InputMaybe<Scalars['String']['input']>;
  lastNumber?: InputMaybe<Scalars['Float']['input']>;
  lastReplyAt?: InputMaybe<Scalars['String']['input']>;
  lastShown?: InputMaybe<Scalars['Float']['input']>;
  locked?: InputMaybe<Scalars['Boolean']['input']>;
  lockedWithText?: InputMaybe<Scalars['Boolean']['input']>;
  mergedInto?: InputMaybe<Scalars['Int']['input']>;
  moderation?: InputMaybe<Topic_Moderation_MutationInput>;
  pinned?: InputMaybe<Scalars['Boolean']['input']>;
  pinnedUntil?: InputMaybe<Scalars['String']['input']>;
  reactionCounts?: InputMaybe<MutationTopic_ReactionCountsInput>;
  replyCount?: InputMaybe<Scalars['Float']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  title: Scalars['String']['input'];
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationTopicUpdateInput = {
  answer?: InputMaybe<Scalars['Int']['input']>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  author?: InputMaybe<Scalars['Int']['input']>;
  body?: InputMaybe<Scalars['String']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  deletedAt?: InputMaybe<Scalars['String']['input']>;
  deletedBy?: InputMaybe<Scalars['Int']['input']>;
  discusses?: InputMaybe<Scalars['String']['input']>;
  editedAt?: InputMaybe<Scalars['String']['input']>;
  formerSlugs?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  forum?: InputMaybe<Scalars['Int']['input']>;
  html?: InputMaybe<Scalars['String']['input']>;
  importedFrom?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<TopicUpdate_Kind_MutationInput>;
  language?: InputMaybe<TopicUpdate_Language_MutationInput>;
  lastActivityAt?: InputMaybe<Scalars['String']['input']>;
  lastNumber?: InputMaybe<Scalars['Float']['input']>;
  lastReplyAt?: InputMaybe<Scalars['String']['input']>;
  lastShown?: InputMaybe<Scalars['Float']['input']>;
  locked?: InputMaybe<Scalars['Boolean']['input']>;
  lockedWithText?: InputMaybe<Scalars['Boolean']['input']>;
  mergedInto?: InputMaybe<Scalars['Int']['input']>;
  moderation?: InputMaybe<TopicUpdate_Moderation_MutationInput>;
  pinned?: InputMaybe<Scalars['Boolean']['input']>;
  pinnedUntil?: InputMaybe<Scalars['String']['input']>;
  reactionCounts?: InputMaybe<MutationTopicUpdate_ReactionCountsInput>;
  replyCount?: InputMaybe<Scalars['Float']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  title?: InputMaybe<Scalars['String']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationTopicUpdate_ReactionCountsInput = {
  agree?: InputMaybe<Scalars['Float']['input']>;
  insight?: InputMaybe<Scalars['Float']['input']>;
  smile?: InputMaybe<Scalars['Float']['input']>;
  support?: InputMaybe<Scalars['Float']['input']>;
  thanks?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationTopic_ReactionCountsInput = {
  agree?: InputMaybe<Scalars['Float']['input']>;
  insight?: InputMaybe<Scalars['Float']['input']>;
  smile?: InputMaybe<Scalars['Float']['input']>;
  support?: InputMaybe<Scalars['Float']['input']>;
  thanks?: InputMaybe<Scalars['Float']['input']>;
};

export type MutationTrustChangeInput = {
  at: Scalars['String']['input'];
  by?: InputMaybe<Scalars['Int']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['Float']['input'];
  kind: TrustChange_Kind_MutationInput;
  member?: InputMaybe<Scalars['Int']['input']>;
  number: Scalars['Float']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Float']['input'];
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type MutationTrustChangeUpdateInput = {
  at?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['Int']['input']>;
  createdAt?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Float']['input']>;
  kind?: InputMaybe<TrustChangeUpdate_Kind_MutationInput>;
  member?: InputMaybe<Scalars['Int']['input']>;
  number?: InputMaybe<Scalars['Float']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Float']['input']>;
  updatedAt?: InputMaybe<Scalars['String']['input']>;
};

export type VersionsCodesOfConduct_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsCodesOfConduct_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type VersionsCodesOfConduct_Latest_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VersionsCodesOfConduct_Parent_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsCodesOfConduct_PublishedLocale_Input =
  | 'en'
  | 'fr';

export type VersionsCodesOfConduct_PublishedLocale_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsCodesOfConduct_PublishedLocale_Input>>>;
  equals?: InputMaybe<VersionsCodesOfConduct_PublishedLocale_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<VersionsCodesOfConduct_PublishedLocale_Input>>>;
  not_equals?: InputMaybe<VersionsCodesOfConduct_PublishedLocale_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsCodesOfConduct_PublishedLocale_Input>>>;
};

export type VersionsCodesOfConduct_Snapshot_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VersionsCodesOfConduct_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsCodesOfConduct_Version___Status_Input =
  | 'draft'
  | 'published';

export type VersionsCodesOfConduct_Version___Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsCodesOfConduct_Version___Status_Input>>>;
  equals?: InputMaybe<VersionsCodesOfConduct_Version___Status_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<VersionsCodesOfConduct_Version___Status_Input>>>;
  not_equals?: InputMaybe<VersionsCodesOfConduct_Version___Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsCodesOfConduct_Version___Status_Input>>>;
};

export type VersionsCodesOfConduct_Version__CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsCodesOfConduct_Version__EffectiveAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsCodesOfConduct_Version__Intro_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type VersionsCodesOfConduct_Version__Rules__Examples__Id_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsCodesOfConduct_Version__Rules__Examples__IsFine_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VersionsCodesOfConduct_Version__Rules__Examples__Text_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type VersionsCodesOfConduct_Version__Rules__Id_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsCodesOfConduct_Version__Rules__Key_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsCodesOfConduct_Version__Rules__Measure_Input =
  | 'ban'
  | 'edit'
  | 'hide'
  | 'limit'
  | 'none'
  | 'note'
  | 'suspend'
  | 'warn';

export type VersionsCodesOfConduct_Version__Rules__Measure_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsCodesOfConduct_Version__Rules__Measure_Input>>>;
  equals?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Measure_Input>;
  in?: InputMaybe<Array<InputMaybe<VersionsCodesOfConduct_Version__Rules__Measure_Input>>>;
  not_equals?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Measure_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsCodesOfConduct_Version__Rules__Measure_Input>>>;
};

export type VersionsCodesOfConduct_Version__Rules__Severity_Input =
  | 'critical'
  | 'minor'
  | 'moderate'
  | 'serious';

export type VersionsCodesOfConduct_Version__Rules__Severity_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsCodesOfConduct_Version__Rules__Severity_Input>>>;
  equals?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Severity_Input>;
  in?: InputMaybe<Array<InputMaybe<VersionsCodesOfConduct_Version__Rules__Severity_Input>>>;
  not_equals?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Severity_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsCodesOfConduct_Version__Rules__Severity_Input>>>;
};

export type VersionsCodesOfConduct_Version__Rules__Text_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type VersionsCodesOfConduct_Version__Rules__Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsCodesOfConduct_Version__Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsCodesOfConduct_Version__ToldAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsCodesOfConduct_Version__UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsCodesOfConduct_Version__Version_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type VersionsCodesOfConduct_Where = {
  AND?: InputMaybe<Array<InputMaybe<VersionsCodesOfConduct_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<VersionsCodesOfConduct_Where_Or>>>;
  createdAt?: InputMaybe<VersionsCodesOfConduct_CreatedAt_Operator>;
  id?: InputMaybe<VersionsCodesOfConduct_Id_Operator>;
  latest?: InputMaybe<VersionsCodesOfConduct_Latest_Operator>;
  parent?: InputMaybe<VersionsCodesOfConduct_Parent_Operator>;
  publishedLocale?: InputMaybe<VersionsCodesOfConduct_PublishedLocale_Operator>;
  snapshot?: InputMaybe<VersionsCodesOfConduct_Snapshot_Operator>;
  updatedAt?: InputMaybe<VersionsCodesOfConduct_UpdatedAt_Operator>;
  version___status?: InputMaybe<VersionsCodesOfConduct_Version___Status_Operator>;
  version__createdAt?: InputMaybe<VersionsCodesOfConduct_Version__CreatedAt_Operator>;
  version__effectiveAt?: InputMaybe<VersionsCodesOfConduct_Version__EffectiveAt_Operator>;
  version__intro?: InputMaybe<VersionsCodesOfConduct_Version__Intro_Operator>;
  version__rules__examples__id?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Examples__Id_Operator>;
  version__rules__examples__isFine?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Examples__IsFine_Operator>;
  version__rules__examples__text?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Examples__Text_Operator>;
  version__rules__id?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Id_Operator>;
  version__rules__key?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Key_Operator>;
  version__rules__measure?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Measure_Operator>;
  version__rules__severity?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Severity_Operator>;
  version__rules__text?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Text_Operator>;
  version__rules__title?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Title_Operator>;
  version__title?: InputMaybe<VersionsCodesOfConduct_Version__Title_Operator>;
  version__toldAt?: InputMaybe<VersionsCodesOfConduct_Version__ToldAt_Operator>;
  version__updatedAt?: InputMaybe<VersionsCodesOfConduct_Version__UpdatedAt_Operator>;
  version__version?: InputMaybe<VersionsCodesOfConduct_Version__Version_Operator>;
};

export type VersionsCodesOfConduct_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<VersionsCodesOfConduct_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<VersionsCodesOfConduct_Where_Or>>>;
  createdAt?: InputMaybe<VersionsCodesOfConduct_CreatedAt_Operator>;
  id?: InputMaybe<VersionsCodesOfConduct_Id_Operator>;
  latest?: InputMaybe<VersionsCodesOfConduct_Latest_Operator>;
  parent?: InputMaybe<VersionsCodesOfConduct_Parent_Operator>;
  publishedLocale?: InputMaybe<VersionsCodesOfConduct_PublishedLocale_Operator>;
  snapshot?: InputMaybe<VersionsCodesOfConduct_Snapshot_Operator>;
  updatedAt?: InputMaybe<VersionsCodesOfConduct_UpdatedAt_Operator>;
  version___status?: InputMaybe<VersionsCodesOfConduct_Version___Status_Operator>;
  version__createdAt?: InputMaybe<VersionsCodesOfConduct_Version__CreatedAt_Operator>;
  version__effectiveAt?: InputMaybe<VersionsCodesOfConduct_Version__EffectiveAt_Operator>;
  version__intro?: InputMaybe<VersionsCodesOfConduct_Version__Intro_Operator>;
  version__rules__examples__id?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Examples__Id_Operator>;
  version__rules__examples__isFine?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Examples__IsFine_Operator>;
  version__rules__examples__text?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Examples__Text_Operator>;
  version__rules__id?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Id_Operator>;
  version__rules__key?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Key_Operator>;
  version__rules__measure?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Measure_Operator>;
  version__rules__severity?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Severity_Operator>;
  version__rules__text?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Text_Operator>;
  version__rules__title?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Title_Operator>;
  version__title?: InputMaybe<VersionsCodesOfConduct_Version__Title_Operator>;
  version__toldAt?: InputMaybe<VersionsCodesOfConduct_Version__ToldAt_Operator>;
  version__updatedAt?: InputMaybe<VersionsCodesOfConduct_Version__UpdatedAt_Operator>;
  version__version?: InputMaybe<VersionsCodesOfConduct_Version__Version_Operator>;
};

export type VersionsCodesOfConduct_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<VersionsCodesOfConduct_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<VersionsCodesOfConduct_Where_Or>>>;
  createdAt?: InputMaybe<VersionsCodesOfConduct_CreatedAt_Operator>;
  id?: InputMaybe<VersionsCodesOfConduct_Id_Operator>;
  latest?: InputMaybe<VersionsCodesOfConduct_Latest_Operator>;
  parent?: InputMaybe<VersionsCodesOfConduct_Parent_Operator>;
  publishedLocale?: InputMaybe<VersionsCodesOfConduct_PublishedLocale_Operator>;
  snapshot?: InputMaybe<VersionsCodesOfConduct_Snapshot_Operator>;
  updatedAt?: InputMaybe<VersionsCodesOfConduct_UpdatedAt_Operator>;
  version___status?: InputMaybe<VersionsCodesOfConduct_Version___Status_Operator>;
  version__createdAt?: InputMaybe<VersionsCodesOfConduct_Version__CreatedAt_Operator>;
  version__effectiveAt?: InputMaybe<VersionsCodesOfConduct_Version__EffectiveAt_Operator>;
  version__intro?: InputMaybe<VersionsCodesOfConduct_Version__Intro_Operator>;
  version__rules__examples__id?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Examples__Id_Operator>;
  version__rules__examples__isFine?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Examples__IsFine_Operator>;
  version__rules__examples__text?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Examples__Text_Operator>;
  version__rules__id?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Id_Operator>;
  version__rules__key?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Key_Operator>;
  version__rules__measure?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Measure_Operator>;
  version__rules__severity?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Severity_Operator>;
  version__rules__text?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Text_Operator>;
  version__rules__title?: InputMaybe<VersionsCodesOfConduct_Version__Rules__Title_Operator>;
  version__title?: InputMaybe<VersionsCodesOfConduct_Version__Title_Operator>;
  version__toldAt?: InputMaybe<VersionsCodesOfConduct_Version__ToldAt_Operator>;
  version__updatedAt?: InputMaybe<VersionsCodesOfConduct_Version__UpdatedAt_Operator>;
  version__version?: InputMaybe<VersionsCodesOfConduct_Version__Version_Operator>;
};

export type VersionsEvent_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsEvent_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type VersionsEvent_Latest_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VersionsEvent_Parent_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsEvent_PublishedLocale_Input =
  | 'en'
  | 'fr';

export type VersionsEvent_PublishedLocale_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsEvent_PublishedLocale_Input>>>;
  equals?: InputMaybe<VersionsEvent_PublishedLocale_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<VersionsEvent_PublishedLocale_Input>>>;
  not_equals?: InputMaybe<VersionsEvent_PublishedLocale_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsEvent_PublishedLocale_Input>>>;
};

export type VersionsEvent_Snapshot_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VersionsEvent_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsEvent_Version___Status_Input =
  | 'draft'
  | 'published';

export type VersionsEvent_Version___Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsEvent_Version___Status_Input>>>;
  equals?: InputMaybe<VersionsEvent_Version___Status_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<VersionsEvent_Version___Status_Input>>>;
  not_equals?: InputMaybe<VersionsEvent_Version___Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsEvent_Version___Status_Input>>>;
};

export type VersionsEvent_Version__Accessibility_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type VersionsEvent_Version__Additions__Id_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__Additions__StartsAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsEvent_Version__Author_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsEvent_Version__Capacity_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type VersionsEvent_Version__Changes__EndsAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsEvent_Version__Changes__Id_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__Changes__Note_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__Changes__Occurrence_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__Changes__StartsAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsEvent_Version__Changes__State_Input =
  | 'cancelled'
  | 'moved'
  | 'removed';

export type VersionsEvent_Version__Changes__State_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__Changes__State_Input>>>;
  equals?: InputMaybe<VersionsEvent_Version__Changes__State_Input>;
  in?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__Changes__State_Input>>>;
  not_equals?: InputMaybe<VersionsEvent_Version__Changes__State_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__Changes__State_Input>>>;
};

export type VersionsEvent_Version__Cover_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsEvent_Version__CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsEvent_Version__Description_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
};

export type VersionsEvent_Version__Discussion__Kind_Input =
  | 'comments'
  | 'default'
  | 'off';

export type VersionsEvent_Version__Discussion__Kind_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__Discussion__Kind_Input>>>;
  equals?: InputMaybe<VersionsEvent_Version__Discussion__Kind_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__Discussion__Kind_Input>>>;
  not_equals?: InputMaybe<VersionsEvent_Version__Discussion__Kind_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__Discussion__Kind_Input>>>;
};

export type VersionsEvent_Version__Discussion__State_Input =
  | 'closed'
  | 'default'
  | 'open';

export type VersionsEvent_Version__Discussion__State_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__Discussion__State_Input>>>;
  equals?: InputMaybe<VersionsEvent_Version__Discussion__State_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__Discussion__State_Input>>>;
  not_equals?: InputMaybe<VersionsEvent_Version__Discussion__State_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__Discussion__State_Input>>>;
};

export type VersionsEvent_Version__EndsAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsEvent_Version__EndsLocal_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__FormerSlugs_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__ImportedFrom_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__Meta__Canonical_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__Meta__Description_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type VersionsEvent_Version__Meta__Image_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsEvent_Version__Meta__Noindex_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VersionsEvent_Version__Meta__Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__People__Id_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__People__Member_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsEvent_Version__People__Name_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__People__Role_Input =
  | 'host'
  | 'speaker';

export type VersionsEvent_Version__People__Role_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__People__Role_Input>>>;
  equals?: InputMaybe<VersionsEvent_Version__People__Role_Input>;
  in?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__People__Role_Input>>>;
  not_equals?: InputMaybe<VersionsEvent_Version__People__Role_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__People__Role_Input>>>;
};

export type VersionsEvent_Version__Place__Address_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type VersionsEvent_Version__Place__Latitude_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type VersionsEvent_Version__Place__Link_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__Place__Longitude_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type VersionsEvent_Version__Place__Name_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__Place__Online_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VersionsEvent_Version__Price_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__PublishedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsEvent_Version__Recurrence_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__Registration__Approval_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VersionsEvent_Version__Registration__ClosesAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsEvent_Version__Registration__ClosesHoursBefore_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type VersionsEvent_Version__Registration__Guests_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type VersionsEvent_Version__Registration__OfferHours_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type VersionsEvent_Version__Registration__OnlineSeats_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type VersionsEvent_Version__Registration__OpensAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsEvent_Version__Registration__Policy_Input =
  | 'fill'
  | 'order';

export type VersionsEvent_Version__Registration__Policy_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__Registration__Policy_Input>>>;
  equals?: InputMaybe<VersionsEvent_Version__Registration__Policy_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__Registration__Policy_Input>>>;
  not_equals?: InputMaybe<VersionsEvent_Version__Registration__Policy_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__Registration__Policy_Input>>>;
};

export type VersionsEvent_Version__Registration__Promotion_Input =
  | 'automatic'
  | 'manual';

export type VersionsEvent_Version__Registration__Promotion_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__Registration__Promotion_Input>>>;
  equals?: InputMaybe<VersionsEvent_Version__Registration__Promotion_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__Registration__Promotion_Input>>>;
  not_equals?: InputMaybe<VersionsEvent_Version__Registration__Promotion_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__Registration__Promotion_Input>>>;
};

export type VersionsEvent_Version__Registration__Questions__Id_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__Registration__Questions__Question_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__Registration__Questions__Required_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VersionsEvent_Version__Registration__SiteSeats_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type VersionsEvent_Version__Sequence_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type VersionsEvent_Version__Slug_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__StartsAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsEvent_Version__StartsLocal_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__StateNote_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__State_Input =
  | 'cancelled'
  | 'scheduled';

export type VersionsEvent_Version__State_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__State_Input>>>;
  equals?: InputMaybe<VersionsEvent_Version__State_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__State_Input>>>;
  not_equals?: InputMaybe<VersionsEvent_Version__State_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsEvent_Version__State_Input>>>;
};

export type VersionsEvent_Version__Summary_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type VersionsEvent_Version__Tags_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsEvent_Version__TimeZone_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Version__UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsEvent_Version__Url_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsEvent_Where = {
  AND?: InputMaybe<Array<InputMaybe<VersionsEvent_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<VersionsEvent_Where_Or>>>;
  createdAt?: InputMaybe<VersionsEvent_CreatedAt_Operator>;
  id?: InputMaybe<VersionsEvent_Id_Operator>;
  latest?: InputMaybe<VersionsEvent_Latest_Operator>;
  parent?: InputMaybe<VersionsEvent_Parent_Operator>;
  publishedLocale?: InputMaybe<VersionsEvent_PublishedLocale_Operator>;
  snapshot?: InputMaybe<VersionsEvent_Snapshot_Operator>;
  updatedAt?: InputMaybe<VersionsEvent_UpdatedAt_Operator>;
  version___status?: InputMaybe<VersionsEvent_Version___Status_Operator>;
  version__accessibility?: InputMaybe<VersionsEvent_Version__Accessibility_Operator>;
  version__additions__id?: InputMaybe<VersionsEvent_Version__Additions__Id_Operator>;
  version__additions__startsAt?: InputMaybe<VersionsEvent_Version__Additions__StartsAt_Operator>;
  version__author?: InputMaybe<VersionsEvent_Version__Author_Operator>;
  version__capacity?: InputMaybe<VersionsEvent_Version__Capacity_Operator>;
  version__changes__endsAt?: InputMaybe<VersionsEvent_Version__Changes__EndsAt_Operator>;
  version__changes__id?: InputMaybe<VersionsEvent_Version__Changes__Id_Operator>;
  version__changes__note?: InputMaybe<VersionsEvent_Version__Changes__Note_Operator>;
  version__changes__occurrence?: InputMaybe<VersionsEvent_Version__Changes__Occurrence_Operator>;
  version__changes__startsAt?: InputMaybe<VersionsEvent_Version__Changes__StartsAt_Operator>;
  version__changes__state?: InputMaybe<VersionsEvent_Version__Changes__State_Operator>;
  version__cover?: InputMaybe<VersionsEvent_Version__Cover_Operator>;
  version__createdAt?: InputMaybe<VersionsEvent_Version__CreatedAt_Operator>;
  version__description?: InputMaybe<VersionsEvent_Version__Description_Operator>;
  version__discussion__kind?: InputMaybe<VersionsEvent_Version__Discussion__Kind_Operator>;
  version__discussion__state?: InputMaybe<VersionsEvent_Version__Discussion__State_Operator>;
  version__endsAt?: InputMaybe<VersionsEvent_Version__EndsAt_Operator>;
  version__endsLocal?: InputMaybe<VersionsEvent_Version__EndsLocal_Operator>;
  version__formerSlugs?: InputMaybe<VersionsEvent_Version__FormerSlugs_Operator>;
  version__importedFrom?: InputMaybe<VersionsEvent_Version__ImportedFrom_Operator>;
  version__meta__canonical?: InputMaybe<VersionsEvent_Version__Meta__Canonical_Operator>;
  version__meta__description?: InputMaybe<VersionsEvent_Version__Meta__Description_Operator>;
  version__meta__image?: InputMaybe<VersionsEvent_Version__Meta__Image_Operator>;
  version__meta__noindex?: InputMaybe<VersionsEvent_Version__Meta__Noindex_Operator>;
  version__meta__title?: InputMaybe<VersionsEvent_Version__Meta__Title_Operator>;
  version__people__id?: InputMaybe<VersionsEvent_Version__People__Id_Operator>;
  version__people__member?: InputMaybe<VersionsEvent_Version__People__Member_Operator>;
  version__people__name?: InputMaybe<VersionsEvent_Version__People__Name_Operator>;
  version__people__role?: InputMaybe<VersionsEvent_Version__People__Role_Operator>;
  version__place__address?: InputMaybe<VersionsEvent_Version__Place__Address_Operator>;
  version__place__latitude?: InputMaybe<VersionsEvent_Version__Place__Latitude_Operator>;
  version__place__link?: InputMaybe<VersionsEvent_Version__Place__Link_Operator>;
  version__place__longitude?: InputMaybe<VersionsEvent_Version__Place__Longitude_Operator>;
  version__place__name?: InputMaybe<VersionsEvent_Version__Place__Name_Operator>;
  version__place__online?: InputMaybe<VersionsEvent_Version__Place__Online_Operator>;
  version__price?: InputMaybe<VersionsEvent_Version__Price_Operator>;
  version__publishedAt?: InputMaybe<VersionsEvent_Version__PublishedAt_Operator>;
  version__recurrence?: InputMaybe<VersionsEvent_Version__Recurrence_Operator>;
  version__registration__approval?: InputMaybe<VersionsEvent_Version__Registration__Approval_Operator>;
  version__registration__closesAt?: InputMaybe<VersionsEvent_Version__Registration__ClosesAt_Operator>;
  version__registration__closesHoursBefore?: InputMaybe<VersionsEvent_Version__Registration__ClosesHoursBefore_Operator>;
  version__registration__guests?: InputMaybe<VersionsEvent_Version__Registration__Guests_Operator>;
  version__registration__offerHours?: InputMaybe<VersionsEvent_Version__Registration__OfferHours_Operator>;
  version__registration__onlineSeats?: InputMaybe<VersionsEvent_Version__Registration__OnlineSeats_Operator>;
  version__registration__opensAt?: InputMaybe<VersionsEvent_Version__Registration__OpensAt_Operator>;
  version__registration__policy?: InputMaybe<VersionsEvent_Version__Registration__Policy_Operator>;
  version__registration__promotion?: InputMaybe<VersionsEvent_Version__Registration__Promotion_Operator>;
  version__registration__questions__id?: InputMaybe<VersionsEvent_Version__Registration__Questions__Id_Operator>;
  version__registration__questions__question?: InputMaybe<VersionsEvent_Version__Registration__Questions__Question_Operator>;
  version__registration__questions__required?: InputMaybe<VersionsEvent_Version__Registration__Questions__Required_Operator>;
  version__registration__siteSeats?: InputMaybe<VersionsEvent_Version__Registration__SiteSeats_Operator>;
  version__sequence?: InputMaybe<VersionsEvent_Version__Sequence_Operator>;
  version__slug?: InputMaybe<VersionsEvent_Version__Slug_Operator>;
  version__startsAt?: InputMaybe<VersionsEvent_Version__StartsAt_Operator>;
  version__startsLocal?: InputMaybe<VersionsEvent_Version__StartsLocal_Operator>;
  version__state?: InputMaybe<VersionsEvent_Version__State_Operator>;
  version__stateNote?: InputMaybe<VersionsEvent_Version__StateNote_Operator>;
  version__summary?: InputMaybe<VersionsEvent_Version__Summary_Operator>;
  version__tags?: InputMaybe<VersionsEvent_Version__Tags_Operator>;
  version__timeZone?: InputMaybe<VersionsEvent_Version__TimeZone_Operator>;
  version__title?: InputMaybe<VersionsEvent_Version__Title_Operator>;
  version__updatedAt?: InputMaybe<VersionsEvent_Version__UpdatedAt_Operator>;
  version__url?: InputMaybe<VersionsEvent_Version__Url_Operator>;
};

export type VersionsEvent_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<VersionsEvent_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<VersionsEvent_Where_Or>>>;
  createdAt?: InputMaybe<VersionsEvent_CreatedAt_Operator>;
  id?: InputMaybe<VersionsEvent_Id_Operator>;
  latest?: InputMaybe<VersionsEvent_Latest_Operator>;
  parent?: InputMaybe<VersionsEvent_Parent_Operator>;
  publishedLocale?: InputMaybe<VersionsEvent_PublishedLocale_Operator>;
  snapshot?: InputMaybe<VersionsEvent_Snapshot_Operator>;
  updatedAt?: InputMaybe<VersionsEvent_UpdatedAt_Operator>;
  version___status?: InputMaybe<VersionsEvent_Version___Status_Operator>;
  version__accessibility?: InputMaybe<VersionsEvent_Version__Accessibility_Operator>;
  version__additions__id?: InputMaybe<VersionsEvent_Version__Additions__Id_Operator>;
  version__additions__startsAt?: InputMaybe<VersionsEvent_Version__Additions__StartsAt_Operator>;
  version__author?: InputMaybe<VersionsEvent_Version__Author_Operator>;
  version__capacity?: InputMaybe<VersionsEvent_Version__Capacity_Operator>;
  version__changes__endsAt?: InputMaybe<VersionsEvent_Version__Changes__EndsAt_Operator>;
  version__changes__id?: InputMaybe<VersionsEvent_Version__Changes__Id_Operator>;
  version__changes__note?: InputMaybe<VersionsEvent_Version__Changes__Note_Operator>;
  version__changes__occurrence?: InputMaybe<VersionsEvent_Version__Changes__Occurrence_Operator>;
  version__changes__startsAt?: InputMaybe<VersionsEvent_Version__Changes__StartsAt_Operator>;
  version__changes__state?: InputMaybe<VersionsEvent_Version__Changes__State_Operator>;
  version__cover?: InputMaybe<VersionsEvent_Version__Cover_Operator>;
  version__createdAt?: InputMaybe<VersionsEvent_Version__CreatedAt_Operator>;
  version__description?: InputMaybe<VersionsEvent_Version__Description_Operator>;
  version__discussion__kind?: InputMaybe<VersionsEvent_Version__Discussion__Kind_Operator>;
  version__discussion__state?: InputMaybe<VersionsEvent_Version__Discussion__State_Operator>;
  version__endsAt?: InputMaybe<VersionsEvent_Version__EndsAt_Operator>;
  version__endsLocal?: InputMaybe<VersionsEvent_Version__EndsLocal_Operator>;
  version__formerSlugs?: InputMaybe<VersionsEvent_Version__FormerSlugs_Operator>;
  version__importedFrom?: InputMaybe<VersionsEvent_Version__ImportedFrom_Operator>;
  version__meta__canonical?: InputMaybe<VersionsEvent_Version__Meta__Canonical_Operator>;
  version__meta__description?: InputMaybe<VersionsEvent_Version__Meta__Description_Operator>;
  version__meta__image?: InputMaybe<VersionsEvent_Version__Meta__Image_Operator>;
  version__meta__noindex?: InputMaybe<VersionsEvent_Version__Meta__Noindex_Operator>;
  version__meta__title?: InputMaybe<VersionsEvent_Version__Meta__Title_Operator>;
  version__people__id?: InputMaybe<VersionsEvent_Version__People__Id_Operator>;
  version__people__member?: InputMaybe<VersionsEvent_Version__People__Member_Operator>;
  version__people__name?: InputMaybe<VersionsEvent_Version__People__Name_Operator>;
  version__people__role?: InputMaybe<VersionsEvent_Version__People__Role_Operator>;
  version__place__address?: InputMaybe<VersionsEvent_Version__Place__Address_Operator>;
  version__place__latitude?: InputMaybe<VersionsEvent_Version__Place__Latitude_Operator>;
  version__place__link?: InputMaybe<VersionsEvent_Version__Place__Link_Operator>;
  version__place__longitude?: InputMaybe<VersionsEvent_Version__Place__Longitude_Operator>;
  version__place__name?: InputMaybe<VersionsEvent_Version__Place__Name_Operator>;
  version__place__online?: InputMaybe<VersionsEvent_Version__Place__Online_Operator>;
  version__price?: InputMaybe<VersionsEvent_Version__Price_Operator>;
  version__publishedAt?: InputMaybe<VersionsEvent_Version__PublishedAt_Operator>;
  version__recurrence?: InputMaybe<VersionsEvent_Version__Recurrence_Operator>;
  version__registration__approval?: InputMaybe<VersionsEvent_Version__Registration__Approval_Operator>;
  version__registration__closesAt?: InputMaybe<VersionsEvent_Version__Registration__ClosesAt_Operator>;
  version__registration__closesHoursBefore?: InputMaybe<VersionsEvent_Version__Registration__ClosesHoursBefore_Operator>;
  version__registration__guests?: InputMaybe<VersionsEvent_Version__Registration__Guests_Operator>;
  version__registration__offerHours?: InputMaybe<VersionsEvent_Version__Registration__OfferHours_Operator>;
  version__registration__onlineSeats?: InputMaybe<VersionsEvent_Version__Registration__OnlineSeats_Operator>;
  version__registration__opensAt?: InputMaybe<VersionsEvent_Version__Registration__OpensAt_Operator>;
  version__registration__policy?: InputMaybe<VersionsEvent_Version__Registration__Policy_Operator>;
  version__registration__promotion?: InputMaybe<VersionsEvent_Version__Registration__Promotion_Operator>;
  version__registration__questions__id?: InputMaybe<VersionsEvent_Version__Registration__Questions__Id_Operator>;
  version__registration__questions__question?: InputMaybe<VersionsEvent_Version__Registration__Questions__Question_Operator>;
  version__registration__questions__required?: InputMaybe<VersionsEvent_Version__Registration__Questions__Required_Operator>;
  version__registration__siteSeats?: InputMaybe<VersionsEvent_Version__Registration__SiteSeats_Operator>;
  version__sequence?: InputMaybe<VersionsEvent_Version__Sequence_Operator>;
  version__slug?: InputMaybe<VersionsEvent_Version__Slug_Operator>;
  version__startsAt?: InputMaybe<VersionsEvent_Version__StartsAt_Operator>;
  version__startsLocal?: InputMaybe<VersionsEvent_Version__StartsLocal_Operator>;
  version__state?: InputMaybe<VersionsEvent_Version__State_Operator>;
  version__stateNote?: InputMaybe<VersionsEvent_Version__StateNote_Operator>;
  version__summary?: InputMaybe<VersionsEvent_Version__Summary_Operator>;
  version__tags?: InputMaybe<VersionsEvent_Version__Tags_Operator>;
  version__timeZone?: InputMaybe<VersionsEvent_Version__TimeZone_Operator>;
  version__title?: InputMaybe<VersionsEvent_Version__Title_Operator>;
  version__updatedAt?: InputMaybe<VersionsEvent_Version__UpdatedAt_Operator>;
  version__url?: InputMaybe<VersionsEvent_Version__Url_Operator>;
};

export type VersionsEvent_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<VersionsEvent_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<VersionsEvent_Where_Or>>>;
  createdAt?: InputMaybe<VersionsEvent_CreatedAt_Operator>;
  id?: InputMaybe<VersionsEvent_Id_Operator>;
  latest?: InputMaybe<VersionsEvent_Latest_Operator>;
  parent?: InputMaybe<VersionsEvent_Parent_Operator>;
  publishedLocale?: InputMaybe<VersionsEvent_PublishedLocale_Operator>;
  snapshot?: InputMaybe<VersionsEvent_Snapshot_Operator>;
  updatedAt?: InputMaybe<VersionsEvent_UpdatedAt_Operator>;
  version___status?: InputMaybe<VersionsEvent_Version___Status_Operator>;
  version__accessibility?: InputMaybe<VersionsEvent_Version__Accessibility_Operator>;
  version__additions__id?: InputMaybe<VersionsEvent_Version__Additions__Id_Operator>;
  version__additions__startsAt?: InputMaybe<VersionsEvent_Version__Additions__StartsAt_Operator>;
  version__author?: InputMaybe<VersionsEvent_Version__Author_Operator>;
  version__capacity?: InputMaybe<VersionsEvent_Version__Capacity_Operator>;
  version__changes__endsAt?: InputMaybe<VersionsEvent_Version__Changes__EndsAt_Operator>;
  version__changes__id?: InputMaybe<VersionsEvent_Version__Changes__Id_Operator>;
  version__changes__note?: InputMaybe<VersionsEvent_Version__Changes__Note_Operator>;
  version__changes__occurrence?: InputMaybe<VersionsEvent_Version__Changes__Occurrence_Operator>;
  version__changes__startsAt?: InputMaybe<VersionsEvent_Version__Changes__StartsAt_Operator>;
  version__changes__state?: InputMaybe<VersionsEvent_Version__Changes__State_Operator>;
  version__cover?: InputMaybe<VersionsEvent_Version__Cover_Operator>;
  version__createdAt?: InputMaybe<VersionsEvent_Version__CreatedAt_Operator>;
  version__description?: InputMaybe<VersionsEvent_Version__Description_Operator>;
  version__discussion__kind?: InputMaybe<VersionsEvent_Version__Discussion__Kind_Operator>;
  version__discussion__state?: InputMaybe<VersionsEvent_Version__Discussion__State_Operator>;
  version__endsAt?: InputMaybe<VersionsEvent_Version__EndsAt_Operator>;
  version__endsLocal?: InputMaybe<VersionsEvent_Version__EndsLocal_Operator>;
  version__formerSlugs?: InputMaybe<VersionsEvent_Version__FormerSlugs_Operator>;
  version__importedFrom?: InputMaybe<VersionsEvent_Version__ImportedFrom_Operator>;
  version__meta__canonical?: InputMaybe<VersionsEvent_Version__Meta__Canonical_Operator>;
  version__meta__description?: InputMaybe<VersionsEvent_Version__Meta__Description_Operator>;
  version__meta__image?: InputMaybe<VersionsEvent_Version__Meta__Image_Operator>;
  version__meta__noindex?: InputMaybe<VersionsEvent_Version__Meta__Noindex_Operator>;
  version__meta__title?: InputMaybe<VersionsEvent_Version__Meta__Title_Operator>;
  version__people__id?: InputMaybe<VersionsEvent_Version__People__Id_Operator>;
  version__people__member?: InputMaybe<VersionsEvent_Version__People__Member_Operator>;
  version__people__name?: InputMaybe<VersionsEvent_Version__People__Name_Operator>;
  version__people__role?: InputMaybe<VersionsEvent_Version__People__Role_Operator>;
  version__place__address?: InputMaybe<VersionsEvent_Version__Place__Address_Operator>;
  version__place__latitude?: InputMaybe<VersionsEvent_Version__Place__Latitude_Operator>;
  version__place__link?: InputMaybe<VersionsEvent_Version__Place__Link_Operator>;
  version__place__longitude?: InputMaybe<VersionsEvent_Version__Place__Longitude_Operator>;
  version__place__name?: InputMaybe<VersionsEvent_Version__Place__Name_Operator>;
  version__place__online?: InputMaybe<VersionsEvent_Version__Place__Online_Operator>;
  version__price?: InputMaybe<VersionsEvent_Version__Price_Operator>;
  version__publishedAt?: InputMaybe<VersionsEvent_Version__PublishedAt_Operator>;
  version__recurrence?: InputMaybe<VersionsEvent_Version__Recurrence_Operator>;
  version__registration__approval?: InputMaybe<VersionsEvent_Version__Registration__Approval_Operator>;
  version__registration__closesAt?: InputMaybe<VersionsEvent_Version__Registration__ClosesAt_Operator>;
  version__registration__closesHoursBefore?: InputMaybe<VersionsEvent_Version__Registration__ClosesHoursBefore_Operator>;
  version__registration__guests?: InputMaybe<VersionsEvent_Version__Registration__Guests_Operator>;
  version__registration__offerHours?: InputMaybe<VersionsEvent_Version__Registration__OfferHours_Operator>;
  version__registration__onlineSeats?: InputMaybe<VersionsEvent_Version__Registration__OnlineSeats_Operator>;
  version__registration__opensAt?: InputMaybe<VersionsEvent_Version__Registration__OpensAt_Operator>;
  version__registration__policy?: InputMaybe<VersionsEvent_Version__Registration__Policy_Operator>;
  version__registration__promotion?: InputMaybe<VersionsEvent_Version__Registration__Promotion_Operator>;
  version__registration__questions__id?: InputMaybe<VersionsEvent_Version__Registration__Questions__Id_Operator>;
  version__registration__questions__question?: InputMaybe<VersionsEvent_Version__Registration__Questions__Question_Operator>;
  version__registration__questions__required?: InputMaybe<VersionsEvent_Version__Registration__Questions__Required_Operator>;
  version__registration__siteSeats?: InputMaybe<VersionsEvent_Version__Registration__SiteSeats_Operator>;
  version__sequence?: InputMaybe<VersionsEvent_Version__Sequence_Operator>;
  version__slug?: InputMaybe<VersionsEvent_Version__Slug_Operator>;
  version__startsAt?: InputMaybe<VersionsEvent_Version__StartsAt_Operator>;
  version__startsLocal?: InputMaybe<VersionsEvent_Version__StartsLocal_Operator>;
  version__state?: InputMaybe<VersionsEvent_Version__State_Operator>;
  version__stateNote?: InputMaybe<VersionsEvent_Version__StateNote_Operator>;
  version__summary?: InputMaybe<VersionsEvent_Version__Summary_Operator>;
  version__tags?: InputMaybe<VersionsEvent_Version__Tags_Operator>;
  version__timeZone?: InputMaybe<VersionsEvent_Version__TimeZone_Operator>;
  version__title?: InputMaybe<VersionsEvent_Version__Title_Operator>;
  version__updatedAt?: InputMaybe<VersionsEvent_Version__UpdatedAt_Operator>;
  version__url?: InputMaybe<VersionsEvent_Version__Url_Operator>;
};

export type VersionsPage_Autosave_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VersionsPage_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsPage_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type VersionsPage_Latest_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VersionsPage_Parent_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsPage_PublishedLocale_Input =
  | 'en'
  | 'fr';

export type VersionsPage_PublishedLocale_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsPage_PublishedLocale_Input>>>;
  equals?: InputMaybe<VersionsPage_PublishedLocale_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<VersionsPage_PublishedLocale_Input>>>;
  not_equals?: InputMaybe<VersionsPage_PublishedLocale_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsPage_PublishedLocale_Input>>>;
};

export type VersionsPage_Snapshot_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VersionsPage_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsPage_Version___Status_Input =
  | 'draft'
  | 'published';

export type VersionsPage_Version___Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsPage_Version___Status_Input>>>;
  equals?: InputMaybe<VersionsPage_Version___Status_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<VersionsPage_Version___Status_Input>>>;
  not_equals?: InputMaybe<VersionsPage_Version___Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsPage_Version___Status_Input>>>;
};

export type VersionsPage_Version__BasedOn_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsPage_Version__Content_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
};

export type VersionsPage_Version__CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsPage_Version__FormerSlugs_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsPage_Version__ImportedFrom_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsPage_Version__Meta__Canonical_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsPage_Version__Meta__Description_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type VersionsPage_Version__Meta__Image_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsPage_Version__Meta__Noindex_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VersionsPage_Version__Meta__Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsPage_Version__Reviewers_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsPage_Version__Slug_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsPage_Version__Stage_Input =
  | 'approved'
  | 'archived'
  | 'changesAsked'
  | 'draft'
  | 'inReview'
  | 'published'
  | 'scheduled';

export type VersionsPage_Version__Stage_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsPage_Version__Stage_Input>>>;
  equals?: InputMaybe<VersionsPage_Version__Stage_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<VersionsPage_Version__Stage_Input>>>;
  not_equals?: InputMaybe<VersionsPage_Version__Stage_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsPage_Version__Stage_Input>>>;
};

export type VersionsPage_Version__Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsPage_Version__UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsPage_Where = {
  AND?: InputMaybe<Array<InputMaybe<VersionsPage_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<VersionsPage_Where_Or>>>;
  autosave?: InputMaybe<VersionsPage_Autosave_Operator>;
  createdAt?: InputMaybe<VersionsPage_CreatedAt_Operator>;
  id?: InputMaybe<VersionsPage_Id_Operator>;
  latest?: InputMaybe<VersionsPage_Latest_Operator>;
  parent?: InputMaybe<VersionsPage_Parent_Operator>;
  publishedLocale?: InputMaybe<VersionsPage_PublishedLocale_Operator>;
  snapshot?: InputMaybe<VersionsPage_Snapshot_Operator>;
  updatedAt?: InputMaybe<VersionsPage_UpdatedAt_Operator>;
  version___status?: InputMaybe<VersionsPage_Version___Status_Operator>;
  version__basedOn?: InputMaybe<VersionsPage_Version__BasedOn_Operator>;
  version__content?: InputMaybe<VersionsPage_Version__Content_Operator>;
  version__createdAt?: InputMaybe<VersionsPage_Version__CreatedAt_Operator>;
  version__formerSlugs?: InputMaybe<VersionsPage_Version__FormerSlugs_Operator>;
  version__importedFrom?: InputMaybe<VersionsPage_Version__ImportedFrom_Operator>;
  version__meta__canonical?: InputMaybe<VersionsPage_Version__Meta__Canonical_Operator>;
  version__meta__description?: InputMaybe<VersionsPage_Version__Meta__Description_Operator>;
  version__meta__image?: InputMaybe<VersionsPage_Version__Meta__Image_Operator>;
  version__meta__noindex?: InputMaybe<VersionsPage_Version__Meta__Noindex_Operator>;
  version__meta__title?: InputMaybe<VersionsPage_Version__Meta__Title_Operator>;
  version__reviewers?: InputMaybe<VersionsPage_Version__Reviewers_Operator>;
  version__slug?: InputMaybe<VersionsPage_Version__Slug_Operator>;
  version__stage?: InputMaybe<VersionsPage_Version__Stage_Operator>;
  version__title?: InputMaybe<VersionsPage_Version__Title_Operator>;
  version__updatedAt?: InputMaybe<VersionsPage_Version__UpdatedAt_Operator>;
};

export type VersionsPage_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<VersionsPage_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<VersionsPage_Where_Or>>>;
  autosave?: InputMaybe<VersionsPage_Autosave_Operator>;
  createdAt?: InputMaybe<VersionsPage_CreatedAt_Operator>;
  id?: InputMaybe<VersionsPage_Id_Operator>;
  latest?: InputMaybe<VersionsPage_Latest_Operator>;
  parent?: InputMaybe<VersionsPage_Parent_Operator>;
  publishedLocale?: InputMaybe<VersionsPage_PublishedLocale_Operator>;
  snapshot?: InputMaybe<VersionsPage_Snapshot_Operator>;
  updatedAt?: InputMaybe<VersionsPage_UpdatedAt_Operator>;
  version___status?: InputMaybe<VersionsPage_Version___Status_Operator>;
  version__basedOn?: InputMaybe<VersionsPage_Version__BasedOn_Operator>;
  version__content?: InputMaybe<VersionsPage_Version__Content_Operator>;
  version__createdAt?: InputMaybe<VersionsPage_Version__CreatedAt_Operator>;
  version__formerSlugs?: InputMaybe<VersionsPage_Version__FormerSlugs_Operator>;
  version__importedFrom?: InputMaybe<VersionsPage_Version__ImportedFrom_Operator>;
  version__meta__canonical?: InputMaybe<VersionsPage_Version__Meta__Canonical_Operator>;
  version__meta__description?: InputMaybe<VersionsPage_Version__Meta__Description_Operator>;
  version__meta__image?: InputMaybe<VersionsPage_Version__Meta__Image_Operator>;
  version__meta__noindex?: InputMaybe<VersionsPage_Version__Meta__Noindex_Operator>;
  version__meta__title?: InputMaybe<VersionsPage_Version__Meta__Title_Operator>;
  version__reviewers?: InputMaybe<VersionsPage_Version__Reviewers_Operator>;
  version__slug?: InputMaybe<VersionsPage_Version__Slug_Operator>;
  version__stage?: InputMaybe<VersionsPage_Version__Stage_Operator>;
  version__title?: InputMaybe<VersionsPage_Version__Title_Operator>;
  version__updatedAt?: InputMaybe<VersionsPage_Version__UpdatedAt_Operator>;
};

export type VersionsPage_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<VersionsPage_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<VersionsPage_Where_Or>>>;
  autosave?: InputMaybe<VersionsPage_Autosave_Operator>;
  createdAt?: InputMaybe<VersionsPage_CreatedAt_Operator>;
  id?: InputMaybe<VersionsPage_Id_Operator>;
  latest?: InputMaybe<VersionsPage_Latest_Operator>;
  parent?: InputMaybe<VersionsPage_Parent_Operator>;
  publishedLocale?: InputMaybe<VersionsPage_PublishedLocale_Operator>;
  snapshot?: InputMaybe<VersionsPage_Snapshot_Operator>;
  updatedAt?: InputMaybe<VersionsPage_UpdatedAt_Operator>;
  version___status?: InputMaybe<VersionsPage_Version___Status_Operator>;
  version__basedOn?: InputMaybe<VersionsPage_Version__BasedOn_Operator>;
  version__content?: InputMaybe<VersionsPage_Version__Content_Operator>;
  version__createdAt?: InputMaybe<VersionsPage_Version__CreatedAt_Operator>;
  version__formerSlugs?: InputMaybe<VersionsPage_Version__FormerSlugs_Operator>;
  version__importedFrom?: InputMaybe<VersionsPage_Version__ImportedFrom_Operator>;
  version__meta__canonical?: InputMaybe<VersionsPage_Version__Meta__Canonical_Operator>;
  version__meta__description?: InputMaybe<VersionsPage_Version__Meta__Description_Operator>;
  version__meta__image?: InputMaybe<VersionsPage_Version__Meta__Image_Operator>;
  version__meta__noindex?: InputMaybe<VersionsPage_Version__Meta__Noindex_Operator>;
  version__meta__title?: InputMaybe<VersionsPage_Version__Meta__Title_Operator>;
  version__reviewers?: InputMaybe<VersionsPage_Version__Reviewers_Operator>;
  version__slug?: InputMaybe<VersionsPage_Version__Slug_Operator>;
  version__stage?: InputMaybe<VersionsPage_Version__Stage_Operator>;
  version__title?: InputMaybe<VersionsPage_Version__Title_Operator>;
  version__updatedAt?: InputMaybe<VersionsPage_Version__UpdatedAt_Operator>;
};

export type VersionsPost_Autosave_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VersionsPost_CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsPost_Id_Operator = {
  equals?: InputMaybe<Scalars['Int']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Int']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Int']['input']>;
  less_than?: InputMaybe<Scalars['Int']['input']>;
  less_than_equal?: InputMaybe<Scalars['Int']['input']>;
  not_equals?: InputMaybe<Scalars['Int']['input']>;
};

export type VersionsPost_Latest_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VersionsPost_Parent_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsPost_PublishedLocale_Input =
  | 'en'
  | 'fr';

export type VersionsPost_PublishedLocale_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsPost_PublishedLocale_Input>>>;
  equals?: InputMaybe<VersionsPost_PublishedLocale_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<VersionsPost_PublishedLocale_Input>>>;
  not_equals?: InputMaybe<VersionsPost_PublishedLocale_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsPost_PublishedLocale_Input>>>;
};

export type VersionsPost_Snapshot_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VersionsPost_UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsPost_Version___Status_Input =
  | 'draft'
  | 'published';

export type VersionsPost_Version___Status_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsPost_Version___Status_Input>>>;
  equals?: InputMaybe<VersionsPost_Version___Status_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<VersionsPost_Version___Status_Input>>>;
  not_equals?: InputMaybe<VersionsPost_Version___Status_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsPost_Version___Status_Input>>>;
};

export type VersionsPost_Version__Author_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsPost_Version__Authors_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsPost_Version__BasedOn_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsPost_Version__Categories_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsPost_Version__Content_Operator = {
  contains?: InputMaybe<Scalars['JSON']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['JSON']['input']>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
};

export type VersionsPost_Version__Cover_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsPost_Version__CreatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsPost_Version__Discussion__Forum_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsPost_Version__Discussion__Kind_Input =
  | 'comments'
  | 'default'
  | 'off'
  | 'topic';

export type VersionsPost_Version__Discussion__Kind_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsPost_Version__Discussion__Kind_Input>>>;
  equals?: InputMaybe<VersionsPost_Version__Discussion__Kind_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<VersionsPost_Version__Discussion__Kind_Input>>>;
  not_equals?: InputMaybe<VersionsPost_Version__Discussion__Kind_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsPost_Version__Discussion__Kind_Input>>>;
};

export type VersionsPost_Version__Discussion__State_Input =
  | 'closed'
  | 'default'
  | 'open';

export type VersionsPost_Version__Discussion__State_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsPost_Version__Discussion__State_Input>>>;
  equals?: InputMaybe<VersionsPost_Version__Discussion__State_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<VersionsPost_Version__Discussion__State_Input>>>;
  not_equals?: InputMaybe<VersionsPost_Version__Discussion__State_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsPost_Version__Discussion__State_Input>>>;
};

export type VersionsPost_Version__Excerpt_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type VersionsPost_Version__FormerSlugs_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsPost_Version__ImportedFrom_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsPost_Version__Meta__Canonical_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsPost_Version__Meta__Description_Operator = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
};

export type VersionsPost_Version__Meta__Image_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsPost_Version__Meta__Noindex_Operator = {
  equals?: InputMaybe<Scalars['Boolean']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  not_equals?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VersionsPost_Version__Meta__Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsPost_Version__PublishedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsPost_Version__ReadingMinutes_Operator = {
  equals?: InputMaybe<Scalars['Float']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['Float']['input']>;
  greater_than_equal?: InputMaybe<Scalars['Float']['input']>;
  less_than?: InputMaybe<Scalars['Float']['input']>;
  less_than_equal?: InputMaybe<Scalars['Float']['input']>;
  not_equals?: InputMaybe<Scalars['Float']['input']>;
};

export type VersionsPost_Version__Related_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsPost_Version__Reviewers_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsPost_Version__Slug_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsPost_Version__Stage_Input =
  | 'approved'
  | 'archived'
  | 'changesAsked'
  | 'draft'
  | 'inReview'
  | 'published'
  | 'scheduled';

export type VersionsPost_Version__Stage_Operator = {
  all?: InputMaybe<Array<InputMaybe<VersionsPost_Version__Stage_Input>>>;
  equals?: InputMaybe<VersionsPost_Version__Stage_Input>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<VersionsPost_Version__Stage_Input>>>;
  not_equals?: InputMaybe<VersionsPost_Version__Stage_Input>;
  not_in?: InputMaybe<Array<InputMaybe<VersionsPost_Version__Stage_Input>>>;
};

export type VersionsPost_Version__Tags_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  not_equals?: InputMaybe<Scalars['JSON']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
};

export type VersionsPost_Version__Title_Operator = {
  all?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  like?: InputMaybe<Scalars['String']['input']>;
  not_equals?: InputMaybe<Scalars['String']['input']>;
  not_in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type VersionsPost_Version__UpdatedAt_Operator = {
  equals?: InputMaybe<Scalars['DateTime']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greater_than?: InputMaybe<Scalars['DateTime']['input']>;
  greater_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  less_than?: InputMaybe<Scalars['DateTime']['input']>;
  less_than_equal?: InputMaybe<Scalars['DateTime']['input']>;
  like?: InputMaybe<Scalars['DateTime']['input']>;
  not_equals?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VersionsPost_Where = {
  AND?: InputMaybe<Array<InputMaybe<VersionsPost_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<VersionsPost_Where_Or>>>;
  autosave?: InputMaybe<VersionsPost_Autosave_Operator>;
  createdAt?: InputMaybe<VersionsPost_CreatedAt_Operator>;
  id?: InputMaybe<VersionsPost_Id_Operator>;
  latest?: InputMaybe<VersionsPost_Latest_Operator>;
  parent?: InputMaybe<VersionsPost_Parent_Operator>;
  publishedLocale?: InputMaybe<VersionsPost_PublishedLocale_Operator>;
  snapshot?: InputMaybe<VersionsPost_Snapshot_Operator>;
  updatedAt?: InputMaybe<VersionsPost_UpdatedAt_Operator>;
  version___status?: InputMaybe<VersionsPost_Version___Status_Operator>;
  version__author?: InputMaybe<VersionsPost_Version__Author_Operator>;
  version__authors?: InputMaybe<VersionsPost_Version__Authors_Operator>;
  version__basedOn?: InputMaybe<VersionsPost_Version__BasedOn_Operator>;
  version__categories?: InputMaybe<VersionsPost_Version__Categories_Operator>;
  version__content?: InputMaybe<VersionsPost_Version__Content_Operator>;
  version__cover?: InputMaybe<VersionsPost_Version__Cover_Operator>;
  version__createdAt?: InputMaybe<VersionsPost_Version__CreatedAt_Operator>;
  version__discussion__forum?: InputMaybe<VersionsPost_Version__Discussion__Forum_Operator>;
  version__discussion__kind?: InputMaybe<VersionsPost_Version__Discussion__Kind_Operator>;
  version__discussion__state?: InputMaybe<VersionsPost_Version__Discussion__State_Operator>;
  version__excerpt?: InputMaybe<VersionsPost_Version__Excerpt_Operator>;
  version__formerSlugs?: InputMaybe<VersionsPost_Version__FormerSlugs_Operator>;
  version__importedFrom?: InputMaybe<VersionsPost_Version__ImportedFrom_Operator>;
  version__meta__canonical?: InputMaybe<VersionsPost_Version__Meta__Canonical_Operator>;
  version__meta__description?: InputMaybe<VersionsPost_Version__Meta__Description_Operator>;
  version__meta__image?: InputMaybe<VersionsPost_Version__Meta__Image_Operator>;
  version__meta__noindex?: InputMaybe<VersionsPost_Version__Meta__Noindex_Operator>;
  version__meta__title?: InputMaybe<VersionsPost_Version__Meta__Title_Operator>;
  version__publishedAt?: InputMaybe<VersionsPost_Version__PublishedAt_Operator>;
  version__readingMinutes?: InputMaybe<VersionsPost_Version__ReadingMinutes_Operator>;
  version__related?: InputMaybe<VersionsPost_Version__Related_Operator>;
  version__reviewers?: InputMaybe<VersionsPost_Version__Reviewers_Operator>;
  version__slug?: InputMaybe<VersionsPost_Version__Slug_Operator>;
  version__stage?: InputMaybe<VersionsPost_Version__Stage_Operator>;
  version__tags?: InputMaybe<VersionsPost_Version__Tags_Operator>;
  version__title?: InputMaybe<VersionsPost_Version__Title_Operator>;
  version__updatedAt?: InputMaybe<VersionsPost_Version__UpdatedAt_Operator>;
};

export type VersionsPost_Where_And = {
  AND?: InputMaybe<Array<InputMaybe<VersionsPost_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<VersionsPost_Where_Or>>>;
  autosave?: InputMaybe<VersionsPost_Autosave_Operator>;
  createdAt?: InputMaybe<VersionsPost_CreatedAt_Operator>;
  id?: InputMaybe<VersionsPost_Id_Operator>;
  latest?: InputMaybe<VersionsPost_Latest_Operator>;
  parent?: InputMaybe<VersionsPost_Parent_Operator>;
  publishedLocale?: InputMaybe<VersionsPost_PublishedLocale_Operator>;
  snapshot?: InputMaybe<VersionsPost_Snapshot_Operator>;
  updatedAt?: InputMaybe<VersionsPost_UpdatedAt_Operator>;
  version___status?: InputMaybe<VersionsPost_Version___Status_Operator>;
  version__author?: InputMaybe<VersionsPost_Version__Author_Operator>;
  version__authors?: InputMaybe<VersionsPost_Version__Authors_Operator>;
  version__basedOn?: InputMaybe<VersionsPost_Version__BasedOn_Operator>;
  version__categories?: InputMaybe<VersionsPost_Version__Categories_Operator>;
  version__content?: InputMaybe<VersionsPost_Version__Content_Operator>;
  version__cover?: InputMaybe<VersionsPost_Version__Cover_Operator>;
  version__createdAt?: InputMaybe<VersionsPost_Version__CreatedAt_Operator>;
  version__discussion__forum?: InputMaybe<VersionsPost_Version__Discussion__Forum_Operator>;
  version__discussion__kind?: InputMaybe<VersionsPost_Version__Discussion__Kind_Operator>;
  version__discussion__state?: InputMaybe<VersionsPost_Version__Discussion__State_Operator>;
  version__excerpt?: InputMaybe<VersionsPost_Version__Excerpt_Operator>;
  version__formerSlugs?: InputMaybe<VersionsPost_Version__FormerSlugs_Operator>;
  version__importedFrom?: InputMaybe<VersionsPost_Version__ImportedFrom_Operator>;
  version__meta__canonical?: InputMaybe<VersionsPost_Version__Meta__Canonical_Operator>;
  version__meta__description?: InputMaybe<VersionsPost_Version__Meta__Description_Operator>;
  version__meta__image?: InputMaybe<VersionsPost_Version__Meta__Image_Operator>;
  version__meta__noindex?: InputMaybe<VersionsPost_Version__Meta__Noindex_Operator>;
  version__meta__title?: InputMaybe<VersionsPost_Version__Meta__Title_Operator>;
  version__publishedAt?: InputMaybe<VersionsPost_Version__PublishedAt_Operator>;
  version__readingMinutes?: InputMaybe<VersionsPost_Version__ReadingMinutes_Operator>;
  version__related?: InputMaybe<VersionsPost_Version__Related_Operator>;
  version__reviewers?: InputMaybe<VersionsPost_Version__Reviewers_Operator>;
  version__slug?: InputMaybe<VersionsPost_Version__Slug_Operator>;
  version__stage?: InputMaybe<VersionsPost_Version__Stage_Operator>;
  version__tags?: InputMaybe<VersionsPost_Version__Tags_Operator>;
  version__title?: InputMaybe<VersionsPost_Version__Title_Operator>;
  version__updatedAt?: InputMaybe<VersionsPost_Version__UpdatedAt_Operator>;
};

export type VersionsPost_Where_Or = {
  AND?: InputMaybe<Array<InputMaybe<VersionsPost_Where_And>>>;
  OR?: InputMaybe<Array<InputMaybe<VersionsPost_Where_Or>>>;
  autosave?: InputMaybe<VersionsPost_Autosave_Operator>;
  createdAt?: InputMaybe<VersionsPost_CreatedAt_Operator>;
  id?: InputMaybe<VersionsPost_Id_Operator>;
  latest?: InputMaybe<VersionsPost_Latest_Operator>;
  parent?: InputMaybe<VersionsPost_Parent_Operator>;
  publishedLocale?: InputMaybe<VersionsPost_PublishedLocale_Operator>;
  snapshot?: InputMaybe<VersionsPost_Snapshot_Operator>;
  updatedAt?: InputMaybe<VersionsPost_UpdatedAt_Operator>;
  version___status?: InputMaybe<VersionsPost_Version___Status_Operator>;
  version__author?: InputMaybe<VersionsPost_Version__Author_Operator>;
  version__authors?: InputMaybe<VersionsPost_Version__Authors_Operator>;
  version__basedOn?: InputMaybe<VersionsPost_Version__BasedOn_Operator>;
  version__categories?: InputMaybe<VersionsPost_Version__Categories_Operator>;
  version__content?: InputMaybe<VersionsPost_Version__Content_Operator>;
  version__cover?: InputMaybe<VersionsPost_Version__Cover_Operator>;
  version__createdAt?: InputMaybe<VersionsPost_Version__CreatedAt_Operator>;
  version__discussion__forum?: InputMaybe<VersionsPost_Version__Discussion__Forum_Operator>;
  version__discussion__kind?: InputMaybe<VersionsPost_Version__Discussion__Kind_Operator>;
  version__discussion__state?: InputMaybe<VersionsPost_Version__Discussion__State_Operator>;
  version__excerpt?: InputMaybe<VersionsPost_Version__Excerpt_Operator>;
  version__formerSlugs?: InputMaybe<VersionsPost_Version__FormerSlugs_Operator>;
  version__importedFrom?: InputMaybe<VersionsPost_Version__ImportedFrom_Operator>;
  version__meta__canonical?: InputMaybe<VersionsPost_Version__Meta__Canonical_Operator>;
  version__meta__description?: InputMaybe<VersionsPost_Version__Meta__Description_Operator>;
  version__meta__image?: InputMaybe<VersionsPost_Version__Meta__Image_Operator>;
  version__meta__noindex?: InputMaybe<VersionsPost_Version__Meta__Noindex_Operator>;
  version__meta__title?: InputMaybe<VersionsPost_Version__Meta__Title_Operator>;
  version__publishedAt?: InputMaybe<VersionsPost_Version__PublishedAt_Operator>;
  version__readingMinutes?: InputMaybe<VersionsPost_Version__ReadingMinutes_Operator>;
  version__related?: InputMaybe<VersionsPost_Version__Related_Operator>;
  version__reviewers?: InputMaybe<VersionsPost_Version__Reviewers_Operator>;
  version__slug?: InputMaybe<VersionsPost_Version__Slug_Operator>;
  version__stage?: InputMaybe<VersionsPost_Version__Stage_Operator>;
  version__tags?: InputMaybe<VersionsPost_Version__Tags_Operator>;
  version__title?: InputMaybe<VersionsPost_Version__Title_Operator>;
  version__updatedAt?: InputMaybe<VersionsPost_Version__UpdatedAt_Operator>;
};

export type LogInMutationVariables = Exact<{
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
}>;


export type LogInMutation = { logIn: { token: string | null, ticket: string | null, locale: MemberLocale | null } };

export type ConfirmLogInMutationVariables = Exact<{
  ticket: Scalars['String']['input'];
  code: Scalars['String']['input'];
}>;


export type ConfirmLogInMutation = { confirmLogIn: { token: string | null, locale: MemberLocale | null } };

export type SecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityQuery = { myAccount: { email: string, handle: string, handleChangesAgain: string | null, emailChange: { email: string, awaitsOld: boolean, awaitsNew: boolean, expiresAt: string } | null, secondFactor: { on: boolean, since: string | null, recoveryCodesLeft: number, demanded: boolean } }, mySessions: Array<{ id: string, device: string | null, createdAt: string | null, lastSeenAt: string | null, current: boolean }> };

export type ChangePasswordMutationVariables = Exact<{
  current: Scalars['String']['input'];
  password: Scalars['String']['input'];
}>;


export type ChangePasswordMutation = { changePassword: { changed: boolean } };

export type RequestEmailChangeMutationVariables = Exact<{
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
}>;


export type RequestEmailChangeMutation = { requestEmailChange: { email: string } };

export type ConfirmEmailChangeMutationVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type ConfirmEmailChangeMutation = { confirmEmailChange: { done: boolean } };

export type CancelEmailChangeMutationVariables = Exact<{ [key: string]: never; }>;


export type CancelEmailChangeMutation = { cancelEmailChange: { cancelled: boolean } };

export type ChangeHandleMutationVariables = Exact<{
  handle: Scalars['String']['input'];
}>;


export type ChangeHandleMutation = { changeHandle: { handle: string } };

export type RevokeSessionMutationVariables = Exact<{
  sid: Scalars['ID']['input'];
}>;


export type RevokeSessionMutation = { revokeSession: { ended: number } };

export type LogOutEverywhereMutationVariables = Exact<{
  butThis: Scalars['Boolean']['input'];
}>;


export type LogOutEverywhereMutation = { logOutEverywhere: { ended: number } };

export type StartSecondFactorMutationVariables = Exact<{
  password: Scalars['String']['input'];
}>;


export type StartSecondFactorMutation = { startSecondFactor: { secret: string, qr: string } };

export type EnableSecondFactorMutationVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type EnableSecondFactorMutation = { enableSecondFactor: { recoveryCodes: Array<string> } };

export type DisableSecondFactorMutationVariables = Exact<{
  password: Scalars['String']['input'];
  code: Scalars['String']['input'];
}>;


export type DisableSecondFactorMutation = { disableSecondFactor: { off: boolean } };

export type RenewRecoveryCodesMutationVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes: { recoveryCodes: Array<string> } };

export type MemberWhoWasQueryVariables = Exact<{
  handle: Scalars['String']['input'];
}>;


export type MemberWhoWasQuery = { memberByHandle: { handle: string } | null };

export type PostLineFragment = { id: number, title: string | null, slug: string | null, excerpt: string | null, publishedAt: string | null, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null, authors: Array<{ id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null }> | null, tags: Array<{ id: number, title: string, slug: string | null }> | null };

export type PostListQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Post_Where;
  page: Scalars['Int']['input'];
}>;


export type PostListQuery = { Posts: { totalDocs: number, totalPages: number, page: number, docs: Array<{ id: number, title: string | null, slug: string | null, excerpt: string | null, publishedAt: string | null, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null, authors: Array<{ id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null }> | null, tags: Array<{ id: number, title: string, slug: string | null }> | null }> } | null };

export type PostTextFragment = { updatedAt: string | null, readingMinutes: number | null, content: unknown | null, categories: Array<{ id: number, title: string | null, slug: string | null }> | null, meta: { title: string | null, description: string | null, noindex: boolean | null, canonical: string | null, image: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null } | null };

export type PostPageQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Post_Where;
  former: Post_Where;
}>;


export type PostPageQuery = { Posts: { docs: Array<{ id: number, title: string | null, slug: string | null, excerpt: string | null, publishedAt: string | null, updatedAt: string | null, readingMinutes: number | null, content: unknown | null, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null, authors: Array<{ id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null }> | null, tags: Array<{ id: number, title: string, slug: string | null }> | null, categories: Array<{ id: number, title: string | null, slug: string | null }> | null, meta: { title: string | null, description: string | null, noindex: boolean | null, canonical: string | null, image: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null } | null }> } | null, former: { docs: Array<{ id: number, slug: string | null }> } | null };

export type PostInQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Post_Where;
}>;


export type PostInQuery = { Posts: { docs: Array<{ id: number, title: string | null, slug: string | null, excerpt: string | null }> } | null };

export type PostAroundQueryVariables = Exact<{
  locale: LocaleInputType;
  same: Post_Where;
  earlier: Post_Where;
}>;


export type PostAroundQuery = { here: { docs: Array<{ id: number, seriesParts: Array<{ part: number, total: number, series: { id: number, title: string | null, slug: string | null }, previous: { id: number, title: string | null, slug: string | null } | null, next: { id: number, title: string | null, slug: string | null } | null }>, relatedPosts: Array<{ id: number, title: string | null, slug: string | null, excerpt: string | null, publishedAt: string | null, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null, authors: Array<{ id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null }> | null, tags: Array<{ id: number, title: string, slug: string | null }> | null }> }> } | null, earlier: { docs: Array<{ id: number, title: string | null, slug: string | null, excerpt: string | null, publishedAt: string | null, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null, authors: Array<{ id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null }> | null, tags: Array<{ id: number, title: string, slug: string | null }> | null }> } | null };

export type SeriesBySlugQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Series_Where;
}>;


export type SeriesBySlugQuery = { AllSeries: { docs: Array<{ id: number, title: string | null, slug: string | null, description: string | null, parts: Array<{ id: number, title: string | null, slug: string | null, excerpt: string | null, publishedAt: string | null, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null, authors: Array<{ id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null }> | null, tags: Array<{ id: number, title: string, slug: string | null }> | null }> }> } | null };

export type CategoryBySlugQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Category_Where;
}>;


export type CategoryBySlugQuery = { Categories: { docs: Array<{ id: number, title: string | null, slug: string | null }> } | null };

export type TagBySlugQueryVariables = Exact<{
  where: Tag_Where;
}>;


export type TagBySlugQuery = { Tags: { docs: Array<{ id: number, title: string, slug: string | null }> } | null };

export type ReferencedEventQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Event_Where;
}>;


export type ReferencedEventQuery = { Events: { docs: Array<{ id: number, title: string | null, slug: string | null, summary: string | null, startsAt: string | null, endsAt: string | null, timeZone: string | null, occurrences: Array<{ id: string, startsAt: string, endsAt: string, state: OccurrenceState, note: string | null }>, attendance: { seatsLeft: number | null } | null, place: { name: string | null, address: string | null, online: boolean | null } | null, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null }> } | null };

export type ReferencedContestQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Contest_Where;
}>;


export type ReferencedContestQuery = { Contests: { docs: Array<{ id: number, title: string | null, slug: string | null, summary: string | null, state: Contest_State, opensAt: string, closesAt: string, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null }> } | null };

export type ReferencedTopicQueryVariables = Exact<{
  where: Topic_Where;
}>;


export type ReferencedTopicQuery = { Topics: { docs: Array<{ id: number, title: string, slug: string | null, language: Topic_Language, createdAt: string | null, lastActivityAt: string | null, replyCount: number | null, pinned: boolean | null, locked: boolean | null, answer: { id: number } | null, author: { id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null, forum: { id: number, title: string | null, slug: string | null, description: string | null } | null }> } | null };

export type SubmitFormMutationVariables = Exact<{
  form: Scalars['ID']['input'];
  answers: Array<FormAnswerInput> | FormAnswerInput;
  trap?: InputMaybe<Scalars['String']['input']>;
  locale: LocaleInputType;
}>;


export type SubmitFormMutation = { submitForm: { message: unknown | null } };

export type CommentLineFragment = { id: number, html: string | null, language: Comment_Language, createdAt: string | null, editedAt: string | null, thread: { id: number } | null, replyTo: { id: number, deleted: boolean | null, author: { id: number, displayName: string, former: boolean | null } | null } | null, author: { id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null };

export type DiscussionStateQueryVariables = Exact<{
  target: TargetInput;
}>;


export type DiscussionStateQuery = { following: FollowLevel | null, discussion: { kind: DiscussionKind, isOpen: boolean, closesAt: string | null } | null };

export type CommentPageQueryVariables = Exact<{
  target: TargetInput;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  around?: InputMaybe<Scalars['ID']['input']>;
}>;


export type CommentPageQuery = { commentPage: { total: number, earlier: string | null, later: string | null, entries: Array<{ id: string, state: CommentEntryState, isAnswer: boolean, mayEdit: boolean, mayRemove: boolean, comment: { id: number, html: string | null, language: Comment_Language, createdAt: string | null, editedAt: string | null, thread: { id: number } | null, replyTo: { id: number, deleted: boolean | null, author: { id: number, displayName: string, former: boolean | null } | null } | null, author: { id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null } | null }> } | null };

export type CommentSourceQueryVariables = Exact<{
  where: Comment_Where;
}>;


export type CommentSourceQuery = { Comments: { docs: Array<{ id: number, body: string, language: Comment_Language, author: { id: number, displayName: string, former: boolean | null } | null }> } | null };

export type UnpublishedCommentsQueryVariables = Exact<{
  where: Comment_Where;
}>;


export type UnpublishedCommentsQuery = { Comments: { docs: Array<{ id: number, moderation: Comment_Moderation | null, heldFor: Array<string> }> } | null };

export type TopicAboutQueryVariables = Exact<{
  target: TargetInput;
}>;


export type TopicAboutQuery = { discussion: { topic: { id: number, title: string, slug: string | null, language: Topic_Language, locked: boolean | null, replyCount: number | null, forum: { id: number, slug: string | null } | null } | null } | null };

export type LastRepliesQueryVariables = Exact<{
  where: Reply_Where;
}>;


export type LastRepliesQuery = { Replies: { docs: Array<{ id: number, number: number | null, html: string | null, language: Reply_Language, createdAt: string | null, author: { trustLevel: number | null, id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null }> } | null };

export type WriteCommentMutationVariables = Exact<{
  target: TargetInput;
  body: Scalars['String']['input'];
  replyTo?: InputMaybe<Scalars['ID']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
}>;


export type WriteCommentMutation = { writeComment: { id: number } };

export type EditCommentMutationVariables = Exact<{
  id: Scalars['Int']['input'];
  body: Scalars['String']['input'];
}>;


export type EditCommentMutation = { updateComment: { id: number } | null };

export type RemoveCommentMutationVariables = Exact<{
  comment: Scalars['ID']['input'];
}>;


export type RemoveCommentMutation = { removeComment: boolean };

export type FollowMutationVariables = Exact<{
  target: TargetInput;
}>;


export type FollowMutation = { follow: { level: FollowLevel } };

export type UnfollowMutationVariables = Exact<{
  target: TargetInput;
}>;


export type UnfollowMutation = { unfollow: { level: FollowLevel } };

export type MyDraftQueryVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type MyDraftQuery = { myDraft: { title: string, body: string } | null };

export type SaveDraftMutationVariables = Exact<{
  name: Scalars['String']['input'];
  form?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  body: Scalars['String']['input'];
}>;


export type SaveDraftMutation = { saveDraft: { savedAt: string } | null };

export type DropDraftMutationVariables = Exact<{
  name: Scalars['String']['input'];
  form?: InputMaybe<Scalars['String']['input']>;
}>;


export type DropDraftMutation = { dropDraft: boolean };

export type EventLineFragment = { id: number, title: string | null, slug: string | null, summary: string | null, startsAt: string | null, endsAt: string | null, timeZone: string | null, place: { name: string | null, address: string | null, online: boolean | null } | null, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null };

export type EventListQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Event_Where;
  page: Scalars['Int']['input'];
  sort: Scalars['String']['input'];
}>;


export type EventListQuery = { Events: { totalDocs: number, totalPages: number, page: number, docs: Array<{ id: number, title: string | null, slug: string | null, summary: string | null, startsAt: string | null, endsAt: string | null, timeZone: string | null, place: { name: string | null, address: string | null, online: boolean | null } | null, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null }> } | null };

export type DateLineFragment = { id: string, startsAt: string, endsAt: string, state: OccurrenceState, note: string | null };

export type EventDatesQueryVariables = Exact<{
  locale: LocaleInputType;
  from: Scalars['DateTime']['input'];
  to?: InputMaybe<Scalars['DateTime']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type EventDatesQuery = { eventDates: Array<{ occurrence: { id: string, startsAt: string, endsAt: string, state: OccurrenceState, note: string | null }, event: { recurrence: string | null, id: number, title: string | null, slug: string | null, summary: string | null, startsAt: string | null, endsAt: string | null, timeZone: string | null, place: { name: string | null, address: string | null, online: boolean | null } | null, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null } }> };

export type EventMonthQueryVariables = Exact<{
  locale: LocaleInputType;
  from: Scalars['DateTime']['input'];
  to?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type EventMonthQuery = { eventDates: Array<{ occurrence: { id: string, startsAt: string, state: OccurrenceState }, event: { id: number, title: string | null, slug: string | null, timeZone: string | null } }> };

export type RsvpMutationVariables = Exact<{
  event: Scalars['ID']['input'];
  occurrence?: InputMaybe<Scalars['String']['input']>;
  guests?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<AttendanceMode>;
  answer?: InputMaybe<RsvpAnswer>;
  shown?: InputMaybe<Scalars['Boolean']['input']>;
  answers?: InputMaybe<Array<RsvpAnswerInput> | RsvpAnswerInput>;
}>;


export type RsvpMutation = { rsvp: { id: number, status: Rsvp_Status } };

export type CancelRsvpMutationVariables = Exact<{
  event: Scalars['ID']['input'];
  occurrence?: InputMaybe<Scalars['String']['input']>;
}>;


export type CancelRsvpMutation = { cancelRsvp: { id: number } };

export type EventPageQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Event_Where;
  occurrence?: InputMaybe<Scalars['String']['input']>;
}>;


export type EventPageQuery = { Events: { docs: Array<{ state: Event_State | null, stateNote: string | null, price: string | null, accessibility: string | null, description: unknown | null, capacity: number | null, url: string | null, recurrence: string | null, updatedAt: string | null, id: number, title: string | null, slug: string | null, summary: string | null, startsAt: string | null, endsAt: string | null, timeZone: string | null, place: { latitude: number | null, longitude: number | null, link: string | null, name: string | null, address: string | null, online: boolean | null } | null, people: Array<{ role: Event_People_Role | null, name: string | null, member: { id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null }> | null, registration: { questions: Array<{ id: string | null, question: string | null, required: boolean | null }> | null } | null, occurrences: Array<{ id: string, startsAt: string, endsAt: string, state: OccurrenceState, note: string | null }>, attendance: { taken: number, seatsLeft: number | null, waiting: number, interested: number, guestsAllowed: number, modes: Array<AttendanceMode>, approval: boolean, opensAt: string | null, closesAt: string, isOpen: boolean, occurrence: { id: string, startsAt: string, endsAt: string, state: OccurrenceState, note: string | null }, members: Array<{ id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null }>, mine: { status: Rsvp_Status, guests: number | null, mode: Rsvp_Mode, shown: boolean | null, offeredUntil: string | null, position: number | null, because: Rsvp_Because | null } | null } | null, meta: { title: string | null, description: string | null, noindex: boolean | null, canonical: string | null, image: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null } | null, author: { id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null }> } | null };

export type ContestLineFragment = { id: number, title: string | null, slug: string | null, summary: string | null, state: Contest_State, opensAt: string, closesAt: string, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null };

export type ContestListQueryVariables = Exact<{
  locale: LocaleInputType;
  page: Scalars['Int']['input'];
}>;


export type ContestListQuery = { Contests: { totalDocs: number, totalPages: number, page: number, docs: Array<{ id: number, title: string | null, slug: string | null, summary: string | null, state: Contest_State, opensAt: string, closesAt: string, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null }> } | null };

export type ContestPageQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Contest_Where;
}>;


export type ContestPageQuery = { Contests: { docs: Array<{ description: unknown | null, updatedAt: string | null, id: number, title: string | null, slug: string | null, summary: string | null, state: Contest_State, opensAt: string, closesAt: string, meta: { title: string | null, description: string | null, noindex: boolean | null, canonical: string | null, image: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null } | null, author: { id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null }> } | null };

export type ForumLineFragment = { id: number, title: string | null, slug: string | null, description: string | null };

export type TopicLineFragment = { id: number, title: string, slug: string | null, language: Topic_Language, createdAt: string | null, lastActivityAt: string | null, replyCount: number | null, pinned: boolean | null, locked: boolean | null, answer: { id: number } | null, author: { id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null, forum: { id: number, title: string | null, slug: string | null, description: string | null } | null };

export type ReplyLineFragment = { id: number, number: number | null, html: string | null, language: Reply_Language, createdAt: string | null, author: { trustLevel: number | null, id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null };

export type ForumIndexQueryVariables = Exact<{
  locale: LocaleInputType;
  page: Scalars['Int']['input'];
}>;


export type ForumIndexQuery = { Forums: { docs: Array<{ id: number, title: string | null, slug: string | null, description: string | null }> } | null, Topics: { totalDocs: number, totalPages: number, page: number, docs: Array<{ id: number, title: string, slug: string | null, language: Topic_Language, createdAt: string | null, lastActivityAt: string | null, replyCount: number | null, pinned: boolean | null, locked: boolean | null, answer: { id: number } | null, author: { id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null, forum: { id: number, title: string | null, slug: string | null, description: string | null } | null }> } | null };

export type ForumChoicesQueryVariables = Exact<{
  locale: LocaleInputType;
}>;


export type ForumChoicesQuery = { Forums: { docs: Array<{ id: number, title: string | null, slug: string | null, description: string | null }> } | null };

export type ForumBySlugQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Forum_Where;
}>;


export type ForumBySlugQuery = { Forums: { docs: Array<{ id: number, title: string | null, slug: string | null, description: string | null }> } | null };

export type ForumTopicsQueryVariables = Exact<{
  where: Topic_Where;
  page: Scalars['Int']['input'];
}>;


export type ForumTopicsQuery = { Topics: { totalDocs: number, totalPages: number, page: number, docs: Array<{ id: number, title: string, slug: string | null, language: Topic_Language, createdAt: string | null, lastActivityAt: string | null, replyCount: number | null, pinned: boolean | null, locked: boolean | null, answer: { id: number } | null, author: { id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null, forum: { id: number, title: string | null, slug: string | null, description: string | null } | null }> } | null };

export type LastVoicesQueryVariables = Exact<{
  where: Reply_Where;
}>;


export type LastVoicesQuery = { Replies: { docs: Array<{ id: number, number: number | null, createdAt: string | null, topic: { id: number } | null, author: { id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null }> } | null };

export type TopicPageQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Topic_Where;
}>;


export type TopicPageQuery = { Topics: { docs: Array<{ body: string, html: string | null, id: number, title: string, slug: string | null, language: Topic_Language, createdAt: string | null, lastActivityAt: string | null, replyCount: number | null, pinned: boolean | null, locked: boolean | null, author: { trustLevel: number | null, id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null, tags: Array<{ id: number, title: string }> | null, accepted: { id: number, number: number | null, html: string | null, language: Reply_Language, createdAt: string | null, author: { trustLevel: number | null, id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null } | null, answer: { id: number } | null, forum: { id: number, title: string | null, slug: string | null, description: string | null } | null }> } | null };

export type ThreadQueryVariables = Exact<{
  replies: Reply_Where;
  last: Reply_Where;
}>;


export type ThreadQuery = { Replies: { docs: Array<{ id: number, number: number | null, html: string | null, language: Reply_Language, createdAt: string | null, author: { trustLevel: number | null, id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null }> } | null, last: { docs: Array<{ id: number, number: number | null }> } | null };

export type CreateTopicMutationVariables = Exact<{
  data: MutationTopicInput;
}>;


export type CreateTopicMutation = { createTopic: { id: number, slug: string | null, forum: { slug: string | null } | null } | null };

export type CreateReplyMutationVariables = Exact<{
  data: MutationReplyInput;
}>;


export type CreateReplyMutation = { createReply: { id: number, number: number | null } | null };

export type UnpublishedRepliesQueryVariables = Exact<{
  where: Reply_Where;
}>;


export type UnpublishedRepliesQuery = { Replies: { docs: Array<{ id: number, moderation: Reply_Moderation | null }> } | null };

export type UnpublishedTopicsQueryVariables = Exact<{
  where: Topic_Where;
}>;


export type UnpublishedTopicsQuery = { Topics: { docs: Array<{ id: number, moderation: Topic_Moderation | null }> } | null };

export type PictureFragment = { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null };

export type SearchFragment = { title: string | null, description: string | null, noindex: boolean | null, canonical: string | null, image: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null };

export type FaceFragment = { id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null };

export type FrameQueryVariables = Exact<{
  locale: LocaleInputType;
}>;


export type FrameQuery = { Hub: { name: string, tagline: string | null, welcome: string | null, accent: string | null, contactEmail: string | null, logo: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null } | null, myErasure: { dueAt: string } | null, meMember: { user: { email: string | null, bio: string | null, locale: Member_Locale | null, roles: Array<Member_Roles> | null, id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null } | null };

export type NewestPostsQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Post_Where;
}>;


export type NewestPostsQuery = { Posts: { docs: Array<{ id: number, title: string | null, slug: string | null, excerpt: string | null, publishedAt: string | null, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null, authors: Array<{ id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null }> | null, tags: Array<{ id: number, title: string, slug: string | null }> | null }> } | null };

export type LiveTopicsQueryVariables = Exact<{
  locale: LocaleInputType;
}>;


export type LiveTopicsQuery = { Topics: { docs: Array<{ id: number, title: string, slug: string | null, language: Topic_Language, createdAt: string | null, lastActivityAt: string | null, replyCount: number | null, pinned: boolean | null, locked: boolean | null, answer: { id: number } | null, author: { id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null, forum: { id: number, title: string | null, slug: string | null, description: string | null } | null }> } | null };

export type NewestMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestMembersQuery = { Members: { totalDocs: number, docs: Array<{ id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null }> } | null };

export type CountPostsQueryVariables = Exact<{
  where: Post_Where;
}>;


export type CountPostsQuery = { countPosts: { totalDocs: number | null } | null };

export type CountTopicsQueryVariables = Exact<{
  where: Topic_Where;
}>;


export type CountTopicsQuery = { countTopics: { totalDocs: number | null } | null };

export type CountRepliesQueryVariables = Exact<{
  where: Reply_Where;
}>;


export type CountRepliesQuery = { countReplies: { totalDocs: number | null } | null };

export type CountEventsQueryVariables = Exact<{
  where: Event_Where;
}>;


export type CountEventsQuery = { countEvents: { totalDocs: number | null } | null };

export type CountContestsQueryVariables = Exact<{
  where: Contest_Where;
}>;


export type CountContestsQuery = { countContests: { totalDocs: number | null } | null };

export type FindPostsQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Post_Where;
}>;


export type FindPostsQuery = { Posts: { totalDocs: number, docs: Array<{ id: number, title: string | null, slug: string | null, excerpt: string | null, publishedAt: string | null, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null, authors: Array<{ id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null }> | null, tags: Array<{ id: number, title: string, slug: string | null }> | null }> } | null };

export type FindTopicsQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Topic_Where;
}>;


export type FindTopicsQuery = { Topics: { totalDocs: number, docs: Array<{ id: number, title: string, slug: string | null, language: Topic_Language, createdAt: string | null, lastActivityAt: string | null, replyCount: number | null, pinned: boolean | null, locked: boolean | null, answer: { id: number } | null, author: { id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null, forum: { id: number, title: string | null, slug: string | null, description: string | null } | null }> } | null };

export type FindRepliesQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Reply_Where;
}>;


export type FindRepliesQuery = { Replies: { totalDocs: number, docs: Array<{ body: string, id: number, number: number | null, html: string | null, language: Reply_Language, createdAt: string | null, topic: { id: number, title: string, slug: string | null, language: Topic_Language, createdAt: string | null, lastActivityAt: string | null, replyCount: number | null, pinned: boolean | null, locked: boolean | null, answer: { id: number } | null, author: { id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null, forum: { id: number, title: string | null, slug: string | null, description: string | null } | null } | null, author: { trustLevel: number | null, id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null }> } | null };

export type FindEventsQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Event_Where;
}>;


export type FindEventsQuery = { Events: { totalDocs: number, docs: Array<{ id: number, title: string | null, slug: string | null, summary: string | null, startsAt: string | null, endsAt: string | null, timeZone: string | null, place: { name: string | null, address: string | null, online: boolean | null } | null, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null }> } | null };

export type FindMembersQueryVariables = Exact<{
  where: Member_Where;
}>;


export type FindMembersQuery = { Members: { totalDocs: number, docs: Array<{ id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null }> } | null };

export type MemberByHandleQueryVariables = Exact<{
  where: Member_Where;
}>;


export type MemberByHandleQuery = { Members: { docs: Array<{ bio: string | null, showsActivity: boolean, createdAt: string | null, trustLevel: number | null, id: number, handle: string, displayName: string, former: boolean | null, links: Array<{ id: string | null, label: string | null, url: string | null }> | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null }> } | null };

export type CodeFragment = { id: number, title: string | null, version: number | null, intro: string | null, effectiveAt: string | null, updatedAt: string | null, isInForce: boolean, acceptedByMe: boolean, rules: Array<{ key: string, title: string | null, text: string | null, severity: CodesOfConduct_Rules_Severity, measure: CodesOfConduct_Rules_Measure, examples: Array<{ isFine: boolean | null, text: string | null }> | null }> };

export type CodeInForceQueryVariables = Exact<{
  locale: LocaleInputType;
}>;


export type CodeInForceQuery = { currentCodeOfConduct: { id: number, title: string | null, version: number | null, intro: string | null, effectiveAt: string | null, updatedAt: string | null, isInForce: boolean, acceptedByMe: boolean, rules: Array<{ key: string, title: string | null, text: string | null, severity: CodesOfConduct_Rules_Severity, measure: CodesOfConduct_Rules_Measure, examples: Array<{ isFine: boolean | null, text: string | null }> | null }> } | null };

export type CodeVersionQueryVariables = Exact<{
  locale: LocaleInputType;
  version: Scalars['Int']['input'];
}>;


export type CodeVersionQuery = { conductVersion: { id: number, title: string | null, version: number | null, intro: string | null, effectiveAt: string | null, updatedAt: string | null, isInForce: boolean, acceptedByMe: boolean, rules: Array<{ key: string, title: string | null, text: string | null, severity: CodesOfConduct_Rules_Severity, measure: CodesOfConduct_Rules_Measure, examples: Array<{ isFine: boolean | null, text: string | null }> | null }> } | null };

export type CodeVersionsQueryVariables = Exact<{
  locale: LocaleInputType;
}>;


export type CodeVersionsQuery = { conductVersions: Array<{ version: number | null, effectiveAt: string | null, updatedAt: string | null, isInForce: boolean, _status: CodesOfConduct__Status | null }> };

export type CodeChangesQueryVariables = Exact<{
  locale: LocaleInputType;
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
}>;


export type CodeChangesQuery = { conductChanges: { from: number, to: number, title: Array<{ kind: ChangedWordsKind, text: string }>, intro: Array<{ kind: ChangedWordsKind, text: string }>, rules: Array<{ key: string, change: ConductRuleChangeKind, hasMoved: boolean, from: number | null, to: number | null, title: Array<{ kind: ChangedWordsKind, text: string }>, text: Array<{ kind: ChangedWordsKind, text: string }>, examples: Array<{ kind: ChangedWordsKind, isFine: boolean, text: string }>, severity: { from: string | null, to: string | null }, measure: { from: string | null, to: string | null } }> } };

export type ChangedFragment = { kind: ChangedWordsKind, text: string };

export type RegisterMutationVariables = Exact<{
  data: RegisterMemberInput;
}>;


export type RegisterMutation = { registerMember: { email: string } };

export type ResendVerificationMutationVariables = Exact<{
  email: Scalars['String']['input'];
}>;


export type ResendVerificationMutation = { resendVerification: { email: string } };

export type AcceptCodeMutationVariables = Exact<{
  version: Scalars['Int']['input'];
}>;


export type AcceptCodeMutation = { acceptCodeOfConduct: { version: number } };

export type LogoutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogoutMutation = { logoutMember: string | null };

export type ForgotPasswordMutationVariables = Exact<{
  email: Scalars['String']['input'];
}>;


export type ForgotPasswordMutation = { forgotPasswordMember: boolean };

export type ResetPasswordMutationVariables = Exact<{
  token: Scalars['String']['input'];
  password: Scalars['String']['input'];
}>;


export type ResetPasswordMutation = { resetPasswordMember: { user: { id: number } | null } | null };

export type VerifyEmailMutationVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type VerifyEmailMutation = { verifyEmailMember: boolean | null };

export type UpdateProfileMutationVariables = Exact<{
  id: Scalars['Int']['input'];
  data: MutationMemberUpdateInput;
}>;


export type UpdateProfileMutation = { updateMember: { id: number } | null };

export type UnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadQuery = { myUnreadNotifications: number };

export type NotificationsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['ID']['input']>;
}>;


export type NotificationsQuery = { myUnreadNotifications: number, myNotifications: { next: string | null, docs: Array<{ id: string, text: string, path: string | null, createdAt: string, readAt: string | null }> }, myNotificationPreferences: { timeZone: string } };

export type MarkNotificationsReadMutationVariables = Exact<{
  ids?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  all?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead: number };

export type NotificationPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationPreferencesQuery = { meMember: { user: { id: number, timeZone: string | null } | null } | null, myNotificationPreferences: { mailOff: boolean, digest: NotificationDigest, digestHour: number, timeZone: string, groups: Array<{ name: string, title: string, hint: string, inApp: boolean | null, email: boolean | null }>, quiet: { from: string, to: string } | null } };

export type SetNotificationPreferencesMutationVariables = Exact<{
  data: NotificationPreferencesInput;
}>;


export type SetNotificationPreferencesMutation = { setNotificationPreferences: { timeZone: string } };

export type UnsubscriptionQueryVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type UnsubscriptionQuery = { unsubscription: { title: string, subscribed: boolean } };

export type UnsubscribeMutationVariables = Exact<{
  token: Scalars['String']['input'];
  undo: Scalars['Boolean']['input'];
}>;


export type UnsubscribeMutation = { unsubscribe: { subscribed: boolean } };

export type StaticPageQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Page_Where;
  former: Page_Where;
}>;


export type StaticPageQuery = { Pages: { docs: Array<{ id: number, title: string | null, slug: string | null, updatedAt: string | null, content: unknown | null, meta: { title: string | null, description: string | null, noindex: boolean | null, canonical: string | null, image: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null } | null }> } | null, former: { docs: Array<{ id: number, slug: string | null }> } | null };

export type PageInQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Page_Where;
}>;


export type PageInQuery = { Pages: { docs: Array<{ id: number, slug: string | null }> } | null };

export type StaticPagesQueryVariables = Exact<{
  locale: LocaleInputType;
  where: Page_Where;
}>;


export type StaticPagesQuery = { Pages: { docs: Array<{ id: number, title: string | null, slug: string | null }> } | null };

export type PreviewPartsFragment = { locale: TextLocale, expiresAt: string | null, post: { id: number, title: string | null, slug: string | null, excerpt: string | null, publishedAt: string | null, updatedAt: string | null, readingMinutes: number | null, content: unknown | null, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null, authors: Array<{ id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null }> | null, tags: Array<{ id: number, title: string, slug: string | null }> | null, categories: Array<{ id: number, title: string | null, slug: string | null }> | null, meta: { title: string | null, description: string | null, noindex: boolean | null, canonical: string | null, image: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null } | null } | null, page: { id: number, title: string | null, content: unknown | null } | null };

export type PreviewTextQueryVariables = Exact<{
  document: TextDocumentInput;
  locale: TextLocale;
}>;


export type PreviewTextQuery = { previewText: { locale: TextLocale, expiresAt: string | null, post: { id: number, title: string | null, slug: string | null, excerpt: string | null, publishedAt: string | null, updatedAt: string | null, readingMinutes: number | null, content: unknown | null, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null, authors: Array<{ id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null }> | null, tags: Array<{ id: number, title: string, slug: string | null }> | null, categories: Array<{ id: number, title: string | null, slug: string | null }> | null, meta: { title: string | null, description: string | null, noindex: boolean | null, canonical: string | null, image: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null } | null } | null, page: { id: number, title: string | null, content: unknown | null } | null } };

export type PreviewByLinkQueryVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type PreviewByLinkQuery = { previewByLink: { locale: TextLocale, expiresAt: string | null, post: { id: number, title: string | null, slug: string | null, excerpt: string | null, publishedAt: string | null, updatedAt: string | null, readingMinutes: number | null, content: unknown | null, cover: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null, authors: Array<{ id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null }> | null, tags: Array<{ id: number, title: string, slug: string | null }> | null, categories: Array<{ id: number, title: string | null, slug: string | null }> | null, meta: { title: string | null, description: string | null, noindex: boolean | null, canonical: string | null, image: { id: number, alt: string | null, url: string | null, width: number | null, height: number | null, focalX: number | null, focalY: number | null, mimeType: string | null, credit: string | null, blur: string | null, sizes: { thumbnail: { url: string | null, width: number | null, height: number | null } | null, card: { url: string | null, width: number | null, height: number | null } | null, small: { url: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, width: number | null, height: number | null } | null, wide: { url: string | null, width: number | null, height: number | null } | null, smallAvif: { url: string | null, width: number | null, height: number | null } | null, mediumAvif: { url: string | null, width: number | null, height: number | null } | null, wideAvif: { url: string | null, width: number | null, height: number | null } | null, og: { url: string | null, width: number | null, height: number | null } | null } | null } | null } | null } | null, page: { id: number, title: string | null, content: unknown | null } | null } | null };

export type MyProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProfileQuery = { meMember: { user: { id: number, bio: string | null, timeZone: string | null, links: Array<{ label: string | null, url: string | null }> | null, privacy: { avatar: Member_Privacy_Avatar | null, bio: Member_Privacy_Bio | null, links: Member_Privacy_Links | null, activity: Member_Privacy_Activity | null } | null } | null } | null };

export type MyPrivacyQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPrivacyQuery = { myExports: Array<{ id: number, status: DataExport_Status, progress: number, createdAt: string | null, expiresAt: string | null, size: number | null }>, MemberRelations: { docs: Array<{ id: number, muted: boolean | null, blocked: boolean | null, other: { id: number, handle: string, displayName: string, former: boolean | null, myRelation: { muted: boolean, blocked: boolean } | null, avatar: { id: number, url: string | null, focalX: number | null, focalY: number | null, sizes: { small: { url: string | null } | null, large: { url: string | null } | null } | null } | null } | null }> } | null };

export type SetAvatarMutationVariables = Exact<{
  data: AvatarInput;
}>;


export type SetAvatarMutation = { setAvatar: boolean };

export type RemoveAvatarMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveAvatarMutation = { removeAvatar: boolean };

export type MuteMemberMutationVariables = Exact<{
  member: Scalars['ID']['input'];
}>;


export type MuteMemberMutation = { muteMember: { muted: boolean } };

export type UnmuteMemberMutationVariables = Exact<{
  member: Scalars['ID']['input'];
}>;


export type UnmuteMemberMutation = { unmuteMember: { muted: boolean } };

export type BlockMemberMutationVariables = Exact<{
  member: Scalars['ID']['input'];
}>;


export type BlockMemberMutation = { blockMember: { blocked: boolean } };

export type UnblockMemberMutationVariables = Exact<{
  member: Scalars['ID']['input'];
}>;


export type UnblockMemberMutation = { unblockMember: { blocked: boolean } };

export type RequestExportMutationVariables = Exact<{
  password: Scalars['String']['input'];
}>;


export type RequestExportMutation = { requestExport: { id: number } };

export type RequestErasureMutationVariables = Exact<{
  password: Scalars['String']['input'];
}>;


export type RequestErasureMutation = { requestErasure: { dueAt: string } };

export type CancelErasureMutationVariables = Exact<{ [key: string]: never; }>;


export type CancelErasureMutation = { cancelErasure: boolean };

export type LoginProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type LoginProvidersQuery = { loginProviders: Array<{ id: string, label: string }> };

export type PendingRegistrationQueryVariables = Exact<{
  ticket: Scalars['String']['input'];
}>;


export type PendingRegistrationQuery = { pendingRegistration: { email: string | null, emailVerified: boolean, displayName: string | null, handle: string | null, provider: { id: string, label: string } } | null };

export type CompleteRegistrationMutationVariables = Exact<{
  ticket: Scalars['String']['input'];
  data: CompleteRegistrationInput;
}>;


export type CompleteRegistrationMutation = { completeRegistration: { email: string, verified: boolean } };

export type PendingLinkQueryVariables = Exact<{
  ticket: Scalars['String']['input'];
}>;


export type PendingLinkQuery = { pendingLink: { email: string | null, name: string | null, provider: { id: string, label: string } } | null };

export type LinkIdentityMutationVariables = Exact<{
  ticket: Scalars['String']['input'];
}>;


export type LinkIdentityMutation = { linkIdentity: Array<{ id: string }> };

export type MyIdentitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyIdentitiesQuery = { loginProviders: Array<{ id: string, label: string }>, myIdentities: Array<{ id: string, email: string | null, linkedAt: string, lastUsedAt: string | null, provider: { id: string, label: string } }> };

export type UnlinkIdentityMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type UnlinkIdentityMutation = { unlinkIdentity: Array<{ id: string }> };

export type ConfirmProviderLogInMutationVariables = Exact<{
  ticket: Scalars['String']['input'];
  code: Scalars['String']['input'];
}>;


export type ConfirmProviderLogInMutation = { confirmLogIn: { exp: number | null } };

export type MyStandingQueryVariables = Exact<{ [key: string]: never; }>;


export type MyStandingQuery = { myStanding: { level: number, since: string | null, isGranted: boolean, recentDays: number, next: Array<{ fact: TrustFact, have: number, need: number, bound: TrustBound }> } | null };

export type RecordReadingMutationVariables = Exact<{
  topic: Scalars['ID']['input'];
  upTo: Scalars['Int']['input'];
  seconds: Scalars['Int']['input'];
}>;


export type RecordReadingMutation = { recordReading: { lastRead: number } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FaceFragmentDoc = new TypedDocumentString(`
    fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}
    `, {"fragmentName":"Face"}) as unknown as TypedDocumentString<FaceFragment, unknown>;
export const CommentLineFragmentDoc = new TypedDocumentString(`
    fragment CommentLine on Comment {
  id
  html
  language
  createdAt
  editedAt
  thread {
    id
  }
  replyTo {
    id
    deleted
    author {
      id
      displayName
      former
    }
  }
  author {
    ...Face
  }
}
    fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`, {"fragmentName":"CommentLine"}) as unknown as TypedDocumentString<CommentLineFragment, unknown>;
export const PictureFragmentDoc = new TypedDocumentString(`
    fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}
    `, {"fragmentName":"Picture"}) as unknown as TypedDocumentString<PictureFragment, unknown>;
export const EventLineFragmentDoc = new TypedDocumentString(`
    fragment EventLine on Event {
  id
  title
  slug
  summary
  startsAt
  endsAt
  timeZone
  place {
    name
    address
    online
  }
  cover {
    ...Picture
  }
}
    fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}`, {"fragmentName":"EventLine"}) as unknown as TypedDocumentString<EventLineFragment, unknown>;
export const DateLineFragmentDoc = new TypedDocumentString(`
    fragment DateLine on EventOccurrence {
  id
  startsAt
  endsAt
  state
  note
}
    `, {"fragmentName":"DateLine"}) as unknown as TypedDocumentString<DateLineFragment, unknown>;
export const ContestLineFragmentDoc = new TypedDocumentString(`
    fragment ContestLine on Contest {
  id
  title
  slug
  summary
  state
  opensAt
  closesAt
  cover {
    ...Picture
  }
}
    fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}`, {"fragmentName":"ContestLine"}) as unknown as TypedDocumentString<ContestLineFragment, unknown>;
export const ForumLineFragmentDoc = new TypedDocumentString(`
    fragment ForumLine on Forum {
  id
  title
  slug
  description
}
    `, {"fragmentName":"ForumLine"}) as unknown as TypedDocumentString<ForumLineFragment, unknown>;
export const TopicLineFragmentDoc = new TypedDocumentString(`
    fragment TopicLine on Topic {
  id
  title
  slug
  language
  createdAt
  lastActivityAt
  replyCount
  pinned
  locked
  answer {
    id
  }
  author {
    ...Face
  }
  forum {
    ...ForumLine
  }
}
    fragment ForumLine on Forum {
  id
  title
  slug
  description
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`, {"fragmentName":"TopicLine"}) as unknown as TypedDocumentString<TopicLineFragment, unknown>;
export const ReplyLineFragmentDoc = new TypedDocumentString(`
    fragment ReplyLine on Reply {
  id
  number
  html
  language
  createdAt
  author {
    ...Face
    trustLevel
  }
}
    fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`, {"fragmentName":"ReplyLine"}) as unknown as TypedDocumentString<ReplyLineFragment, unknown>;
export const CodeFragmentDoc = new TypedDocumentString(`
    fragment Code on CodesOfConduct {
  id
  title
  version
  intro
  effectiveAt
  updatedAt
  isInForce
  acceptedByMe
  rules {
    key
    title
    text
    severity
    measure
    examples {
      isFine
      text
    }
  }
}
    `, {"fragmentName":"Code"}) as unknown as TypedDocumentString<CodeFragment, unknown>;
export const ChangedFragmentDoc = new TypedDocumentString(`
    fragment Changed on ChangedWords {
  kind
  text
}
    `, {"fragmentName":"Changed"}) as unknown as TypedDocumentString<ChangedFragment, unknown>;
export const PostLineFragmentDoc = new TypedDocumentString(`
    fragment PostLine on Post {
  id
  title
  slug
  excerpt
  publishedAt
  cover {
    ...Picture
  }
  authors {
    ...Face
  }
  tags {
    id
    title
    slug
  }
}
    fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`, {"fragmentName":"PostLine"}) as unknown as TypedDocumentString<PostLineFragment, unknown>;
export const SearchFragmentDoc = new TypedDocumentString(`
    fragment Search on SearchMeta {
  title
  description
  noindex
  canonical
  image {
    ...Picture
  }
}
    fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}`, {"fragmentName":"Search"}) as unknown as TypedDocumentString<SearchFragment, unknown>;
export const PostTextFragmentDoc = new TypedDocumentString(`
    fragment PostText on Post {
  updatedAt
  readingMinutes
  content(depth: 1)
  categories {
    id
    title
    slug
  }
  meta {
    ...Search
  }
}
    fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}
fragment Search on SearchMeta {
  title
  description
  noindex
  canonical
  image {
    ...Picture
  }
}`, {"fragmentName":"PostText"}) as unknown as TypedDocumentString<PostTextFragment, unknown>;
export const PreviewPartsFragmentDoc = new TypedDocumentString(`
    fragment PreviewParts on TextPreview {
  locale
  expiresAt
  post {
    ...PostLine
    ...PostText
  }
  page {
    id
    title
    content(depth: 1)
  }
}
    fragment PostLine on Post {
  id
  title
  slug
  excerpt
  publishedAt
  cover {
    ...Picture
  }
  authors {
    ...Face
  }
  tags {
    id
    title
    slug
  }
}
fragment PostText on Post {
  updatedAt
  readingMinutes
  content(depth: 1)
  categories {
    id
    title
    slug
  }
  meta {
    ...Search
  }
}
fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}
fragment Search on SearchMeta {
  title
  description
  noindex
  canonical
  image {
    ...Picture
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`, {"fragmentName":"PreviewParts"}) as unknown as TypedDocumentString<PreviewPartsFragment, unknown>;
export const LogInDocument = new TypedDocumentString(`
    mutation LogIn($email: String!, $password: String!) {
  logIn(email: $email, password: $password) {
    token
    ticket
    locale
  }
}
    `) as unknown as TypedDocumentString<LogInMutation, LogInMutationVariables>;
export const ConfirmLogInDocument = new TypedDocumentString(`
    mutation ConfirmLogIn($ticket: String!, $code: String!) {
  confirmLogIn(ticket: $ticket, code: $code) {
    token
    locale
  }
}
    `) as unknown as TypedDocumentString<ConfirmLogInMutation, ConfirmLogInMutationVariables>;
export const SecurityDocument = new TypedDocumentString(`
    query Security {
  myAccount {
    email
    handle
    handleChangesAgain
    emailChange {
      email
      awaitsOld
      awaitsNew
      expiresAt
    }
    secondFactor {
      on
      since
      recoveryCodesLeft
      demanded
    }
  }
  mySessions {
    id
    device
    createdAt
    lastSeenAt
    current
  }
}
    `) as unknown as TypedDocumentString<SecurityQuery, SecurityQueryVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $password: String!) {
  changePassword(current: $current, password: $password) {
    changed
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RequestEmailChangeDocument = new TypedDocumentString(`
    mutation RequestEmailChange($email: String!, $password: String!) {
  requestEmailChange(email: $email, password: $password) {
    email
  }
}
    `) as unknown as TypedDocumentString<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>;
export const ConfirmEmailChangeDocument = new TypedDocumentString(`
    mutation ConfirmEmailChange($token: String!) {
  confirmEmailChange(token: $token) {
    done
  }
}
    `) as unknown as TypedDocumentString<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables>;
export const CancelEmailChangeDocument = new TypedDocumentString(`
    mutation CancelEmailChange {
  cancelEmailChange {
    cancelled
  }
}
    `) as unknown as TypedDocumentString<CancelEmailChangeMutation, CancelEmailChangeMutationVariables>;
export const ChangeHandleDocument = new TypedDocumentString(`
    mutation ChangeHandle($handle: String!) {
  changeHandle(handle: $handle) {
    handle
  }
}
    `) as unknown as TypedDocumentString<ChangeHandleMutation, ChangeHandleMutationVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($sid: ID!) {
  revokeSession(id: $sid) {
    ended
  }
}
    `) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const LogOutEverywhereDocument = new TypedDocumentString(`
    mutation LogOutEverywhere($butThis: Boolean!) {
  logOutEverywhere(butThis: $butThis) {
    ended
  }
}
    `) as unknown as TypedDocumentString<LogOutEverywhereMutation, LogOutEverywhereMutationVariables>;
export const StartSecondFactorDocument = new TypedDocumentString(`
    mutation StartSecondFactor($password: String!) {
  startSecondFactor(password: $password) {
    secret
    qr
  }
}
    `) as unknown as TypedDocumentString<StartSecondFactorMutation, StartSecondFactorMutationVariables>;
export const EnableSecondFactorDocument = new TypedDocumentString(`
    mutation EnableSecondFactor($code: String!) {
  enableSecondFactor(code: $code) {
    recoveryCodes
  }
}
    `) as unknown as TypedDocumentString<EnableSecondFactorMutation, EnableSecondFactorMutationVariables>;
export const DisableSecondFactorDocument = new TypedDocumentString(`
    mutation DisableSecondFactor($password: String!, $code: String!) {
  disableSecondFactor(password: $password, code: $code) {
    off
  }
}
    `) as unknown as TypedDocumentString<DisableSecondFactorMutation, DisableSecondFactorMutationVariables>;
export const RenewRecoveryCodesDocument = new TypedDocumentString(`
    mutation RenewRecoveryCodes($code: String!) {
  renewRecoveryCodes(code: $code) {
    recoveryCodes
  }
}
    `) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const MemberWhoWasDocument = new TypedDocumentString(`
    query MemberWhoWas($handle: String!) {
  memberByHandle(handle: $handle) {
    handle
  }
}
    `) as unknown as TypedDocumentString<MemberWhoWasQuery, MemberWhoWasQueryVariables>;
export const PostListDocument = new TypedDocumentString(`
    query PostList($locale: LocaleInputType!, $where: Post_where!, $page: Int!) {
  Posts(
    locale: $locale
    fallbackLocale: none
    where: $where
    limit: 13
    page: $page
    sort: "-publishedAt"
  ) {
    totalDocs
    totalPages
    page
    docs {
      ...PostLine
    }
  }
}
    fragment PostLine on Post {
  id
  title
  slug
  excerpt
  publishedAt
  cover {
    ...Picture
  }
  authors {
    ...Face
  }
  tags {
    id
    title
    slug
  }
}
fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<PostListQuery, PostListQueryVariables>;
export const PostPageDocument = new TypedDocumentString(`
    query PostPage($locale: LocaleInputType!, $where: Post_where!, $former: Post_where!) {
  Posts(locale: $locale, fallbackLocale: none, where: $where, limit: 1) {
    docs {
      ...PostLine
      ...PostText
    }
  }
  former: Posts(locale: $locale, fallbackLocale: none, where: $former, limit: 1) {
    docs {
      id
      slug
    }
  }
}
    fragment PostLine on Post {
  id
  title
  slug
  excerpt
  publishedAt
  cover {
    ...Picture
  }
  authors {
    ...Face
  }
  tags {
    id
    title
    slug
  }
}
fragment PostText on Post {
  updatedAt
  readingMinutes
  content(depth: 1)
  categories {
    id
    title
    slug
  }
  meta {
    ...Search
  }
}
fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}
fragment Search on SearchMeta {
  title
  description
  noindex
  canonical
  image {
    ...Picture
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<PostPageQuery, PostPageQueryVariables>;
export const PostInDocument = new TypedDocumentString(`
    query PostIn($locale: LocaleInputType!, $where: Post_where!) {
  Posts(locale: $locale, fallbackLocale: none, where: $where, limit: 1) {
    docs {
      id
      title
      slug
      excerpt
    }
  }
}
    `) as unknown as TypedDocumentString<PostInQuery, PostInQueryVariables>;
export const PostAroundDocument = new TypedDocumentString(`
    query PostAround($locale: LocaleInputType!, $same: Post_where!, $earlier: Post_where!) {
  here: Posts(locale: $locale, fallbackLocale: none, where: $same, limit: 1) {
    docs {
      id
      seriesParts {
        part
        total
        series {
          id
          title
          slug
        }
        previous {
          id
          title
          slug
        }
        next {
          id
          title
          slug
        }
      }
      relatedPosts(limit: 3) {
        ...PostLine
      }
    }
  }
  earlier: Posts(
    locale: $locale
    fallbackLocale: none
    where: $earlier
    limit: 3
    sort: "-publishedAt"
  ) {
    docs {
      ...PostLine
    }
  }
}
    fragment PostLine on Post {
  id
  title
  slug
  excerpt
  publishedAt
  cover {
    ...Picture
  }
  authors {
    ...Face
  }
  tags {
    id
    title
    slug
  }
}
fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<PostAroundQuery, PostAroundQueryVariables>;
export const SeriesBySlugDocument = new TypedDocumentString(`
    query SeriesBySlug($locale: LocaleInputType!, $where: Series_where!) {
  AllSeries(locale: $locale, where: $where, limit: 2) {
    docs {
      id
      title
      slug
      description
      parts(limit: 100) {
        ...PostLine
      }
    }
  }
}
    fragment PostLine on Post {
  id
  title
  slug
  excerpt
  publishedAt
  cover {
    ...Picture
  }
  authors {
    ...Face
  }
  tags {
    id
    title
    slug
  }
}
fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<SeriesBySlugQuery, SeriesBySlugQueryVariables>;
export const CategoryBySlugDocument = new TypedDocumentString(`
    query CategoryBySlug($locale: LocaleInputType!, $where: Category_where!) {
  Categories(locale: $locale, where: $where, limit: 2) {
    docs {
      id
      title
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<CategoryBySlugQuery, CategoryBySlugQueryVariables>;
export const TagBySlugDocument = new TypedDocumentString(`
    query TagBySlug($where: Tag_where!) {
  Tags(where: $where, limit: 2) {
    docs {
      id
      title
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<TagBySlugQuery, TagBySlugQueryVariables>;
export const ReferencedEventDocument = new TypedDocumentString(`
    query ReferencedEvent($locale: LocaleInputType!, $where: Event_where!) {
  Events(locale: $locale, where: $where, limit: 1) {
    docs {
      ...EventLine
      occurrences(limit: 1) {
        ...DateLine
      }
      attendance {
        seatsLeft
      }
    }
  }
}
    fragment EventLine on Event {
  id
  title
  slug
  summary
  startsAt
  endsAt
  timeZone
  place {
    name
    address
    online
  }
  cover {
    ...Picture
  }
}
fragment DateLine on EventOccurrence {
  id
  startsAt
  endsAt
  state
  note
}
fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}`) as unknown as TypedDocumentString<ReferencedEventQuery, ReferencedEventQueryVariables>;
export const ReferencedContestDocument = new TypedDocumentString(`
    query ReferencedContest($locale: LocaleInputType!, $where: Contest_where!) {
  Contests(locale: $locale, where: $where, limit: 1) {
    docs {
      ...ContestLine
    }
  }
}
    fragment ContestLine on Contest {
  id
  title
  slug
  summary
  state
  opensAt
  closesAt
  cover {
    ...Picture
  }
}
fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}`) as unknown as TypedDocumentString<ReferencedContestQuery, ReferencedContestQueryVariables>;
export const ReferencedTopicDocument = new TypedDocumentString(`
    query ReferencedTopic($where: Topic_where!) {
  Topics(where: $where, limit: 1) {
    docs {
      ...TopicLine
    }
  }
}
    fragment ForumLine on Forum {
  id
  title
  slug
  description
}
fragment TopicLine on Topic {
  id
  title
  slug
  language
  createdAt
  lastActivityAt
  replyCount
  pinned
  locked
  answer {
    id
  }
  author {
    ...Face
  }
  forum {
    ...ForumLine
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<ReferencedTopicQuery, ReferencedTopicQueryVariables>;
export const SubmitFormDocument = new TypedDocumentString(`
    mutation SubmitForm($form: ID!, $answers: [FormAnswerInput!]!, $trap: String, $locale: LocaleInputType!) {
  submitForm(form: $form, answers: $answers, trap: $trap, locale: $locale) {
    message
  }
}
    `) as unknown as TypedDocumentString<SubmitFormMutation, SubmitFormMutationVariables>;
export const DiscussionStateDocument = new TypedDocumentString(`
    query DiscussionState($target: TargetInput!) {
  discussion(target: $target) {
    kind
    isOpen
    closesAt
  }
  following(target: $target)
}
    `) as unknown as TypedDocumentString<DiscussionStateQuery, DiscussionStateQueryVariables>;
export const CommentPageDocument = new TypedDocumentString(`
    query CommentPage($target: TargetInput!, $after: String, $before: String, $around: ID) {
  commentPage(
    target: $target
    first: 50
    after: $after
    before: $before
    around: $around
  ) {
    total
    earlier
    later
    entries {
      id
      state
      isAnswer
      mayEdit
      mayRemove
      comment {
        ...CommentLine
      }
    }
  }
}
    fragment CommentLine on Comment {
  id
  html
  language
  createdAt
  editedAt
  thread {
    id
  }
  replyTo {
    id
    deleted
    author {
      id
      displayName
      former
    }
  }
  author {
    ...Face
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<CommentPageQuery, CommentPageQueryVariables>;
export const CommentSourceDocument = new TypedDocumentString(`
    query CommentSource($where: Comment_where!) {
  Comments(where: $where, limit: 1) {
    docs {
      id
      body
      language
      author {
        id
        displayName
        former
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommentSourceQuery, CommentSourceQueryVariables>;
export const UnpublishedCommentsDocument = new TypedDocumentString(`
    query UnpublishedComments($where: Comment_where!) {
  Comments(where: $where, limit: 100) {
    docs {
      id
      moderation
      heldFor
    }
  }
}
    `) as unknown as TypedDocumentString<UnpublishedCommentsQuery, UnpublishedCommentsQueryVariables>;
export const TopicAboutDocument = new TypedDocumentString(`
    query TopicAbout($target: TargetInput!) {
  discussion(target: $target) {
    topic {
      id
      title
      slug
      language
      locked
      replyCount
      forum {
        id
        slug
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopicAboutQuery, TopicAboutQueryVariables>;
export const LastRepliesDocument = new TypedDocumentString(`
    query LastReplies($where: Reply_where!) {
  Replies(where: $where, limit: 5, sort: "-number") {
    docs {
      ...ReplyLine
    }
  }
}
    fragment ReplyLine on Reply {
  id
  number
  html
  language
  createdAt
  author {
    ...Face
    trustLevel
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<LastRepliesQuery, LastRepliesQueryVariables>;
export const WriteCommentDocument = new TypedDocumentString(`
    mutation WriteComment($target: TargetInput!, $body: String!, $replyTo: ID, $language: String, $key: String) {
  writeComment(
    target: $target
    body: $body
    replyTo: $replyTo
    language: $language
    key: $key
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<WriteCommentMutation, WriteCommentMutationVariables>;
export const EditCommentDocument = new TypedDocumentString(`
    mutation EditComment($id: Int!, $body: String!) {
  updateComment(id: $id, data: {body: $body}) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditCommentMutation, EditCommentMutationVariables>;
export const RemoveCommentDocument = new TypedDocumentString(`
    mutation RemoveComment($comment: ID!) {
  removeComment(comment: $comment)
}
    `) as unknown as TypedDocumentString<RemoveCommentMutation, RemoveCommentMutationVariables>;
export const FollowDocument = new TypedDocumentString(`
    mutation Follow($target: TargetInput!) {
  follow(target: $target) {
    level
  }
}
    `) as unknown as TypedDocumentString<FollowMutation, FollowMutationVariables>;
export const UnfollowDocument = new TypedDocumentString(`
    mutation Unfollow($target: TargetInput!) {
  unfollow(target: $target) {
    level
  }
}
    `) as unknown as TypedDocumentString<UnfollowMutation, UnfollowMutationVariables>;
export const MyDraftDocument = new TypedDocumentString(`
    query MyDraft($name: String!) {
  myDraft(name: $name) {
    title
    body
  }
}
    `) as unknown as TypedDocumentString<MyDraftQuery, MyDraftQueryVariables>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($name: String!, $form: String, $title: String, $body: String!) {
  saveDraft(name: $name, form: $form, title: $title, body: $body) {
    savedAt
  }
}
    `) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const DropDraftDocument = new TypedDocumentString(`
    mutation DropDraft($name: String!, $form: String) {
  dropDraft(name: $name, form: $form)
}
    `) as unknown as TypedDocumentString<DropDraftMutation, DropDraftMutationVariables>;
export const EventListDocument = new TypedDocumentString(`
    query EventList($locale: LocaleInputType!, $where: Event_where!, $page: Int!, $sort: String!) {
  Events(locale: $locale, where: $where, limit: 20, page: $page, sort: $sort) {
    totalDocs
    totalPages
    page
    docs {
      ...EventLine
    }
  }
}
    fragment EventLine on Event {
  id
  title
  slug
  summary
  startsAt
  endsAt
  timeZone
  place {
    name
    address
    online
  }
  cover {
    ...Picture
  }
}
fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}`) as unknown as TypedDocumentString<EventListQuery, EventListQueryVariables>;
export const EventDatesDocument = new TypedDocumentString(`
    query EventDates($locale: LocaleInputType!, $from: DateTime!, $to: DateTime, $limit: Int) {
  eventDates(from: $from, to: $to, limit: $limit, locale: $locale) {
    occurrence {
      ...DateLine
    }
    event {
      ...EventLine
      recurrence
    }
  }
}
    fragment EventLine on Event {
  id
  title
  slug
  summary
  startsAt
  endsAt
  timeZone
  place {
    name
    address
    online
  }
  cover {
    ...Picture
  }
}
fragment DateLine on EventOccurrence {
  id
  startsAt
  endsAt
  state
  note
}
fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}`) as unknown as TypedDocumentString<EventDatesQuery, EventDatesQueryVariables>;
export const EventMonthDocument = new TypedDocumentString(`
    query EventMonth($locale: LocaleInputType!, $from: DateTime!, $to: DateTime) {
  eventDates(from: $from, to: $to, limit: 400, locale: $locale) {
    occurrence {
      id
      startsAt
      state
    }
    event {
      id
      title
      slug
      timeZone
    }
  }
}
    `) as unknown as TypedDocumentString<EventMonthQuery, EventMonthQueryVariables>;
export const RsvpDocument = new TypedDocumentString(`
    mutation Rsvp($event: ID!, $occurrence: String, $guests: Int, $mode: AttendanceMode, $answer: RsvpAnswer, $shown: Boolean, $answers: [RsvpAnswerInput!]) {
  rsvp(
    event: $event
    occurrence: $occurrence
    guests: $guests
    mode: $mode
    answer: $answer
    shown: $shown
    answers: $answers
  ) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<RsvpMutation, RsvpMutationVariables>;
export const CancelRsvpDocument = new TypedDocumentString(`
    mutation CancelRsvp($event: ID!, $occurrence: String) {
  cancelRsvp(event: $event, occurrence: $occurrence) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelRsvpMutation, CancelRsvpMutationVariables>;
export const EventPageDocument = new TypedDocumentString(`
    query EventPage($locale: LocaleInputType!, $where: Event_where!, $occurrence: String) {
  Events(locale: $locale, where: $where, limit: 2) {
    docs {
      ...EventLine
      state
      stateNote
      price
      accessibility
      place {
        latitude
        longitude
        link
      }
      people {
        role
        name
        member {
          ...Face
        }
      }
      registration {
        questions {
          id
          question
          required
        }
      }
      occurrences(limit: 9) {
        ...DateLine
      }
      attendance(occurrence: $occurrence) {
        occurrence {
          ...DateLine
        }
        taken
        seatsLeft
        waiting
        interested
        guestsAllowed
        modes
        approval
        opensAt
        closesAt
        isOpen
        members {
          ...Face
        }
        mine {
          status
          guests
          mode
          shown
          offeredUntil
          position
          because
        }
      }
      description(depth: 1)
      capacity
      url
      recurrence
      updatedAt
      meta {
        ...Search
      }
      author {
        ...Face
      }
    }
  }
}
    fragment EventLine on Event {
  id
  title
  slug
  summary
  startsAt
  endsAt
  timeZone
  place {
    name
    address
    online
  }
  cover {
    ...Picture
  }
}
fragment DateLine on EventOccurrence {
  id
  startsAt
  endsAt
  state
  note
}
fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}
fragment Search on SearchMeta {
  title
  description
  noindex
  canonical
  image {
    ...Picture
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const ContestListDocument = new TypedDocumentString(`
    query ContestList($locale: LocaleInputType!, $page: Int!) {
  Contests(locale: $locale, limit: 20, page: $page, sort: "-closesAt") {
    totalDocs
    totalPages
    page
    docs {
      ...ContestLine
    }
  }
}
    fragment ContestLine on Contest {
  id
  title
  slug
  summary
  state
  opensAt
  closesAt
  cover {
    ...Picture
  }
}
fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}`) as unknown as TypedDocumentString<ContestListQuery, ContestListQueryVariables>;
export const ContestPageDocument = new TypedDocumentString(`
    query ContestPage($locale: LocaleInputType!, $where: Contest_where!) {
  Contests(locale: $locale, where: $where, limit: 2) {
    docs {
      ...ContestLine
      description(depth: 1)
      updatedAt
      meta {
        ...Search
      }
      author {
        ...Face
      }
    }
  }
}
    fragment ContestLine on Contest {
  id
  title
  slug
  summary
  state
  opensAt
  closesAt
  cover {
    ...Picture
  }
}
fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}
fragment Search on SearchMeta {
  title
  description
  noindex
  canonical
  image {
    ...Picture
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<ContestPageQuery, ContestPageQueryVariables>;
export const ForumIndexDocument = new TypedDocumentString(`
    query ForumIndex($locale: LocaleInputType!, $page: Int!) {
  Forums(locale: $locale, limit: 50, sort: "order") {
    docs {
      ...ForumLine
    }
  }
  Topics(limit: 30, page: $page, sort: "-lastActivityAt") {
    totalDocs
    totalPages
    page
    docs {
      ...TopicLine
    }
  }
}
    fragment ForumLine on Forum {
  id
  title
  slug
  description
}
fragment TopicLine on Topic {
  id
  title
  slug
  language
  createdAt
  lastActivityAt
  replyCount
  pinned
  locked
  answer {
    id
  }
  author {
    ...Face
  }
  forum {
    ...ForumLine
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<ForumIndexQuery, ForumIndexQueryVariables>;
export const ForumChoicesDocument = new TypedDocumentString(`
    query ForumChoices($locale: LocaleInputType!) {
  Forums(locale: $locale, limit: 50, sort: "order") {
    docs {
      ...ForumLine
    }
  }
}
    fragment ForumLine on Forum {
  id
  title
  slug
  description
}`) as unknown as TypedDocumentString<ForumChoicesQuery, ForumChoicesQueryVariables>;
export const ForumBySlugDocument = new TypedDocumentString(`
    query ForumBySlug($locale: LocaleInputType!, $where: Forum_where!) {
  Forums(locale: $locale, where: $where, limit: 2) {
    docs {
      ...ForumLine
    }
  }
}
    fragment ForumLine on Forum {
  id
  title
  slug
  description
}`) as unknown as TypedDocumentString<ForumBySlugQuery, ForumBySlugQueryVariables>;
export const ForumTopicsDocument = new TypedDocumentString(`
    query ForumTopics($where: Topic_where!, $page: Int!) {
  Topics(where: $where, limit: 30, page: $page, sort: "-pinned,-lastActivityAt") {
    totalDocs
    totalPages
    page
    docs {
      ...TopicLine
    }
  }
}
    fragment ForumLine on Forum {
  id
  title
  slug
  description
}
fragment TopicLine on Topic {
  id
  title
  slug
  language
  createdAt
  lastActivityAt
  replyCount
  pinned
  locked
  answer {
    id
  }
  author {
    ...Face
  }
  forum {
    ...ForumLine
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<ForumTopicsQuery, ForumTopicsQueryVariables>;
export const LastVoicesDocument = new TypedDocumentString(`
    query LastVoices($where: Reply_where!) {
  Replies(where: $where, limit: 60, sort: "-createdAt") {
    docs {
      id
      number
      createdAt
      topic {
        id
      }
      author {
        ...Face
      }
    }
  }
}
    fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<LastVoicesQuery, LastVoicesQueryVariables>;
export const TopicPageDocument = new TypedDocumentString(`
    query TopicPage($locale: LocaleInputType!, $where: Topic_where!) {
  Topics(locale: $locale, where: $where, limit: 2) {
    docs {
      ...TopicLine
      author {
        trustLevel
      }
      body
      html
      tags {
        id
        title
      }
      accepted: answer {
        ...ReplyLine
      }
    }
  }
}
    fragment ForumLine on Forum {
  id
  title
  slug
  description
}
fragment TopicLine on Topic {
  id
  title
  slug
  language
  createdAt
  lastActivityAt
  replyCount
  pinned
  locked
  answer {
    id
  }
  author {
    ...Face
  }
  forum {
    ...ForumLine
  }
}
fragment ReplyLine on Reply {
  id
  number
  html
  language
  createdAt
  author {
    ...Face
    trustLevel
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<TopicPageQuery, TopicPageQueryVariables>;
export const ThreadDocument = new TypedDocumentString(`
    query Thread($replies: Reply_where!, $last: Reply_where!) {
  Replies(where: $replies, limit: 40, sort: "number") {
    docs {
      ...ReplyLine
    }
  }
  last: Replies(where: $last, limit: 1, sort: "-number") {
    docs {
      id
      number
    }
  }
}
    fragment ReplyLine on Reply {
  id
  number
  html
  language
  createdAt
  author {
    ...Face
    trustLevel
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<ThreadQuery, ThreadQueryVariables>;
export const CreateTopicDocument = new TypedDocumentString(`
    mutation CreateTopic($data: mutationTopicInput!) {
  createTopic(data: $data) {
    id
    slug
    forum {
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTopicMutation, CreateTopicMutationVariables>;
export const CreateReplyDocument = new TypedDocumentString(`
    mutation CreateReply($data: mutationReplyInput!) {
  createReply(data: $data) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<CreateReplyMutation, CreateReplyMutationVariables>;
export const UnpublishedRepliesDocument = new TypedDocumentString(`
    query UnpublishedReplies($where: Reply_where!) {
  Replies(where: $where, limit: 40) {
    docs {
      id
      moderation
    }
  }
}
    `) as unknown as TypedDocumentString<UnpublishedRepliesQuery, UnpublishedRepliesQueryVariables>;
export const UnpublishedTopicsDocument = new TypedDocumentString(`
    query UnpublishedTopics($where: Topic_where!) {
  Topics(where: $where, limit: 60) {
    docs {
      id
      moderation
    }
  }
}
    `) as unknown as TypedDocumentString<UnpublishedTopicsQuery, UnpublishedTopicsQueryVariables>;
export const FrameDocument = new TypedDocumentString(`
    query Frame($locale: LocaleInputType!) {
  Hub(locale: $locale) {
    name
    tagline
    welcome
    accent
    contactEmail
    logo {
      ...Picture
    }
  }
  myErasure {
    dueAt
  }
  meMember {
    user {
      ...Face
      email
      bio
      locale
      roles
    }
  }
}
    fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const NewestPostsDocument = new TypedDocumentString(`
    query NewestPosts($locale: LocaleInputType!, $where: Post_where!) {
  Posts(
    locale: $locale
    fallbackLocale: none
    where: $where
    limit: 5
    sort: "-publishedAt"
  ) {
    docs {
      ...PostLine
    }
  }
}
    fragment PostLine on Post {
  id
  title
  slug
  excerpt
  publishedAt
  cover {
    ...Picture
  }
  authors {
    ...Face
  }
  tags {
    id
    title
    slug
  }
}
fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<NewestPostsQuery, NewestPostsQueryVariables>;
export const LiveTopicsDocument = new TypedDocumentString(`
    query LiveTopics($locale: LocaleInputType!) {
  Topics(locale: $locale, limit: 7, sort: "-lastActivityAt") {
    docs {
      ...TopicLine
    }
  }
}
    fragment ForumLine on Forum {
  id
  title
  slug
  description
}
fragment TopicLine on Topic {
  id
  title
  slug
  language
  createdAt
  lastActivityAt
  replyCount
  pinned
  locked
  answer {
    id
  }
  author {
    ...Face
  }
  forum {
    ...ForumLine
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<LiveTopicsQuery, LiveTopicsQueryVariables>;
export const NewestMembersDocument = new TypedDocumentString(`
    query NewestMembers {
  Members(where: {former: {not_equals: true}}, limit: 9, sort: "-createdAt") {
    totalDocs
    docs {
      ...Face
    }
  }
}
    fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<NewestMembersQuery, NewestMembersQueryVariables>;
export const CountPostsDocument = new TypedDocumentString(`
    query CountPosts($where: Post_where!) {
  countPosts(where: $where) {
    totalDocs
  }
}
    `) as unknown as TypedDocumentString<CountPostsQuery, CountPostsQueryVariables>;
export const CountTopicsDocument = new TypedDocumentString(`
    query CountTopics($where: Topic_where!) {
  countTopics(where: $where) {
    totalDocs
  }
}
    `) as unknown as TypedDocumentString<CountTopicsQuery, CountTopicsQueryVariables>;
export const CountRepliesDocument = new TypedDocumentString(`
    query CountReplies($where: Reply_where!) {
  countReplies(where: $where) {
    totalDocs
  }
}
    `) as unknown as TypedDocumentString<CountRepliesQuery, CountRepliesQueryVariables>;
export const CountEventsDocument = new TypedDocumentString(`
    query CountEvents($where: Event_where!) {
  countEvents(where: $where) {
    totalDocs
  }
}
    `) as unknown as TypedDocumentString<CountEventsQuery, CountEventsQueryVariables>;
export const CountContestsDocument = new TypedDocumentString(`
    query CountContests($where: Contest_where!) {
  countContests(where: $where) {
    totalDocs
  }
}
    `) as unknown as TypedDocumentString<CountContestsQuery, CountContestsQueryVariables>;
export const FindPostsDocument = new TypedDocumentString(`
    query FindPosts($locale: LocaleInputType!, $where: Post_where!) {
  Posts(
    locale: $locale
    fallbackLocale: none
    where: $where
    limit: 9
    sort: "-publishedAt"
  ) {
    totalDocs
    docs {
      ...PostLine
    }
  }
}
    fragment PostLine on Post {
  id
  title
  slug
  excerpt
  publishedAt
  cover {
    ...Picture
  }
  authors {
    ...Face
  }
  tags {
    id
    title
    slug
  }
}
fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<FindPostsQuery, FindPostsQueryVariables>;
export const FindTopicsDocument = new TypedDocumentString(`
    query FindTopics($locale: LocaleInputType!, $where: Topic_where!) {
  Topics(locale: $locale, where: $where, limit: 10, sort: "-lastActivityAt") {
    totalDocs
    docs {
      ...TopicLine
    }
  }
}
    fragment ForumLine on Forum {
  id
  title
  slug
  description
}
fragment TopicLine on Topic {
  id
  title
  slug
  language
  createdAt
  lastActivityAt
  replyCount
  pinned
  locked
  answer {
    id
  }
  author {
    ...Face
  }
  forum {
    ...ForumLine
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<FindTopicsQuery, FindTopicsQueryVariables>;
export const FindRepliesDocument = new TypedDocumentString(`
    query FindReplies($locale: LocaleInputType!, $where: Reply_where!) {
  Replies(locale: $locale, where: $where, limit: 10, sort: "-createdAt") {
    totalDocs
    docs {
      ...ReplyLine
      body
      topic {
        ...TopicLine
      }
    }
  }
}
    fragment ForumLine on Forum {
  id
  title
  slug
  description
}
fragment TopicLine on Topic {
  id
  title
  slug
  language
  createdAt
  lastActivityAt
  replyCount
  pinned
  locked
  answer {
    id
  }
  author {
    ...Face
  }
  forum {
    ...ForumLine
  }
}
fragment ReplyLine on Reply {
  id
  number
  html
  language
  createdAt
  author {
    ...Face
    trustLevel
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<FindRepliesQuery, FindRepliesQueryVariables>;
export const FindEventsDocument = new TypedDocumentString(`
    query FindEvents($locale: LocaleInputType!, $where: Event_where!) {
  Events(locale: $locale, where: $where, limit: 10, sort: "-startsAt") {
    totalDocs
    docs {
      ...EventLine
    }
  }
}
    fragment EventLine on Event {
  id
  title
  slug
  summary
  startsAt
  endsAt
  timeZone
  place {
    name
    address
    online
  }
  cover {
    ...Picture
  }
}
fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}`) as unknown as TypedDocumentString<FindEventsQuery, FindEventsQueryVariables>;
export const FindMembersDocument = new TypedDocumentString(`
    query FindMembers($where: Member_where!) {
  Members(where: $where, limit: 8, sort: "displayName") {
    totalDocs
    docs {
      ...Face
    }
  }
}
    fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<FindMembersQuery, FindMembersQueryVariables>;
export const MemberByHandleDocument = new TypedDocumentString(`
    query MemberByHandle($where: Member_where!) {
  Members(where: $where, limit: 1) {
    docs {
      ...Face
      bio
      links {
        id
        label
        url
      }
      showsActivity
      createdAt
      trustLevel
    }
  }
}
    fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<MemberByHandleQuery, MemberByHandleQueryVariables>;
export const CodeInForceDocument = new TypedDocumentString(`
    query CodeInForce($locale: LocaleInputType!) {
  currentCodeOfConduct(locale: $locale) {
    ...Code
  }
}
    fragment Code on CodesOfConduct {
  id
  title
  version
  intro
  effectiveAt
  updatedAt
  isInForce
  acceptedByMe
  rules {
    key
    title
    text
    severity
    measure
    examples {
      isFine
      text
    }
  }
}`) as unknown as TypedDocumentString<CodeInForceQuery, CodeInForceQueryVariables>;
export const CodeVersionDocument = new TypedDocumentString(`
    query CodeVersion($locale: LocaleInputType!, $version: Int!) {
  conductVersion(locale: $locale, version: $version) {
    ...Code
  }
}
    fragment Code on CodesOfConduct {
  id
  title
  version
  intro
  effectiveAt
  updatedAt
  isInForce
  acceptedByMe
  rules {
    key
    title
    text
    severity
    measure
    examples {
      isFine
      text
    }
  }
}`) as unknown as TypedDocumentString<CodeVersionQuery, CodeVersionQueryVariables>;
export const CodeVersionsDocument = new TypedDocumentString(`
    query CodeVersions($locale: LocaleInputType!) {
  conductVersions(locale: $locale) {
    version
    effectiveAt
    updatedAt
    isInForce
    _status
  }
}
    `) as unknown as TypedDocumentString<CodeVersionsQuery, CodeVersionsQueryVariables>;
export const CodeChangesDocument = new TypedDocumentString(`
    query CodeChanges($locale: LocaleInputType!, $from: Int!, $to: Int!) {
  conductChanges(locale: $locale, from: $from, to: $to) {
    from
    to
    title {
      ...Changed
    }
    intro {
      ...Changed
    }
    rules {
      key
      change
      hasMoved
      from
      to
      title {
        ...Changed
      }
      text {
        ...Changed
      }
      examples {
        kind
        isFine
        text
      }
      severity {
        from
        to
      }
      measure {
        from
        to
      }
    }
  }
}
    fragment Changed on ChangedWords {
  kind
  text
}`) as unknown as TypedDocumentString<CodeChangesQuery, CodeChangesQueryVariables>;
export const RegisterDocument = new TypedDocumentString(`
    mutation Register($data: RegisterMemberInput!) {
  registerMember(data: $data) {
    email
  }
}
    `) as unknown as TypedDocumentString<RegisterMutation, RegisterMutationVariables>;
export const ResendVerificationDocument = new TypedDocumentString(`
    mutation ResendVerification($email: String!) {
  resendVerification(email: $email) {
    email
  }
}
    `) as unknown as TypedDocumentString<ResendVerificationMutation, ResendVerificationMutationVariables>;
export const AcceptCodeDocument = new TypedDocumentString(`
    mutation AcceptCode($version: Int!) {
  acceptCodeOfConduct(version: $version) {
    version
  }
}
    `) as unknown as TypedDocumentString<AcceptCodeMutation, AcceptCodeMutationVariables>;
export const LogoutDocument = new TypedDocumentString(`
    mutation Logout {
  logoutMember
}
    `) as unknown as TypedDocumentString<LogoutMutation, LogoutMutationVariables>;
export const ForgotPasswordDocument = new TypedDocumentString(`
    mutation ForgotPassword($email: String!) {
  forgotPasswordMember(email: $email)
}
    `) as unknown as TypedDocumentString<ForgotPasswordMutation, ForgotPasswordMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($token: String!, $password: String!) {
  resetPasswordMember(token: $token, password: $password) {
    user {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const VerifyEmailDocument = new TypedDocumentString(`
    mutation VerifyEmail($token: String!) {
  verifyEmailMember(token: $token)
}
    `) as unknown as TypedDocumentString<VerifyEmailMutation, VerifyEmailMutationVariables>;
export const UpdateProfileDocument = new TypedDocumentString(`
    mutation UpdateProfile($id: Int!, $data: mutationMemberUpdateInput!) {
  updateMember(id: $id, data: $data) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const UnreadDocument = new TypedDocumentString(`
    query Unread {
  myUnreadNotifications
}
    `) as unknown as TypedDocumentString<UnreadQuery, UnreadQueryVariables>;
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications($after: ID) {
  myNotifications(after: $after, limit: 30) {
    docs {
      id
      text
      path
      createdAt
      readAt
    }
    next
  }
  myUnreadNotifications
  myNotificationPreferences {
    timeZone
  }
}
    `) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const MarkNotificationsReadDocument = new TypedDocumentString(`
    mutation MarkNotificationsRead($ids: [ID!], $all: Boolean) {
  markNotificationsRead(ids: $ids, all: $all)
}
    `) as unknown as TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const NotificationPreferencesDocument = new TypedDocumentString(`
    query NotificationPreferences {
  meMember {
    user {
      id
      timeZone
    }
  }
  myNotificationPreferences {
    groups {
      name
      title
      hint
      inApp
      email
    }
    mailOff
    digest
    digestHour
    quiet {
      from
      to
    }
    timeZone
  }
}
    `) as unknown as TypedDocumentString<NotificationPreferencesQuery, NotificationPreferencesQueryVariables>;
export const SetNotificationPreferencesDocument = new TypedDocumentString(`
    mutation SetNotificationPreferences($data: NotificationPreferencesInput!) {
  setNotificationPreferences(data: $data) {
    timeZone
  }
}
    `) as unknown as TypedDocumentString<SetNotificationPreferencesMutation, SetNotificationPreferencesMutationVariables>;
export const UnsubscriptionDocument = new TypedDocumentString(`
    query Unsubscription($token: String!) {
  unsubscription(token: $token) {
    title
    subscribed
  }
}
    `) as unknown as TypedDocumentString<UnsubscriptionQuery, UnsubscriptionQueryVariables>;
export const UnsubscribeDocument = new TypedDocumentString(`
    mutation Unsubscribe($token: String!, $undo: Boolean!) {
  unsubscribe(token: $token, undo: $undo) {
    subscribed
  }
}
    `) as unknown as TypedDocumentString<UnsubscribeMutation, UnsubscribeMutationVariables>;
export const StaticPageDocument = new TypedDocumentString(`
    query StaticPage($locale: LocaleInputType!, $where: Page_where!, $former: Page_where!) {
  Pages(locale: $locale, fallbackLocale: none, where: $where, limit: 1) {
    docs {
      id
      title
      slug
      updatedAt
      content(depth: 1)
      meta {
        ...Search
      }
    }
  }
  former: Pages(locale: $locale, fallbackLocale: none, where: $former, limit: 1) {
    docs {
      id
      slug
    }
  }
}
    fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}
fragment Search on SearchMeta {
  title
  description
  noindex
  canonical
  image {
    ...Picture
  }
}`) as unknown as TypedDocumentString<StaticPageQuery, StaticPageQueryVariables>;
export const PageInDocument = new TypedDocumentString(`
    query PageIn($locale: LocaleInputType!, $where: Page_where!) {
  Pages(locale: $locale, fallbackLocale: none, where: $where, limit: 1) {
    docs {
      id
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<PageInQuery, PageInQueryVariables>;
export const StaticPagesDocument = new TypedDocumentString(`
    query StaticPages($locale: LocaleInputType!, $where: Page_where!) {
  Pages(
    locale: $locale
    fallbackLocale: none
    where: $where
    limit: 12
    sort: "title"
  ) {
    docs {
      id
      title
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<StaticPagesQuery, StaticPagesQueryVariables>;
export const PreviewTextDocument = new TypedDocumentString(`
    query PreviewText($document: TextDocumentInput!, $locale: TextLocale!) {
  previewText(document: $document, locale: $locale) {
    ...PreviewParts
  }
}
    fragment PostLine on Post {
  id
  title
  slug
  excerpt
  publishedAt
  cover {
    ...Picture
  }
  authors {
    ...Face
  }
  tags {
    id
    title
    slug
  }
}
fragment PostText on Post {
  updatedAt
  readingMinutes
  content(depth: 1)
  categories {
    id
    title
    slug
  }
  meta {
    ...Search
  }
}
fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}
fragment Search on SearchMeta {
  title
  description
  noindex
  canonical
  image {
    ...Picture
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}
fragment PreviewParts on TextPreview {
  locale
  expiresAt
  post {
    ...PostLine
    ...PostText
  }
  page {
    id
    title
    content(depth: 1)
  }
}`) as unknown as TypedDocumentString<PreviewTextQuery, PreviewTextQueryVariables>;
export const PreviewByLinkDocument = new TypedDocumentString(`
    query PreviewByLink($token: String!) {
  previewByLink(token: $token) {
    ...PreviewParts
  }
}
    fragment PostLine on Post {
  id
  title
  slug
  excerpt
  publishedAt
  cover {
    ...Picture
  }
  authors {
    ...Face
  }
  tags {
    id
    title
    slug
  }
}
fragment PostText on Post {
  updatedAt
  readingMinutes
  content(depth: 1)
  categories {
    id
    title
    slug
  }
  meta {
    ...Search
  }
}
fragment Picture on Media {
  id
  alt
  url
  width
  height
  focalX
  focalY
  mimeType
  credit
  blur
  sizes {
    thumbnail {
      url
      width
      height
    }
    card {
      url
      width
      height
    }
    small {
      url
      width
      height
    }
    medium {
      url
      width
      height
    }
    wide {
      url
      width
      height
    }
    smallAvif {
      url
      width
      height
    }
    mediumAvif {
      url
      width
      height
    }
    wideAvif {
      url
      width
      height
    }
    og {
      url
      width
      height
    }
  }
}
fragment Search on SearchMeta {
  title
  description
  noindex
  canonical
  image {
    ...Picture
  }
}
fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}
fragment PreviewParts on TextPreview {
  locale
  expiresAt
  post {
    ...PostLine
    ...PostText
  }
  page {
    id
    title
    content(depth: 1)
  }
}`) as unknown as TypedDocumentString<PreviewByLinkQuery, PreviewByLinkQueryVariables>;
export const MyProfileDocument = new TypedDocumentString(`
    query MyProfile {
  meMember {
    user {
      id
      bio
      timeZone
      links {
        label
        url
      }
      privacy {
        avatar
        bio
        links
        activity
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyProfileQuery, MyProfileQueryVariables>;
export const MyPrivacyDocument = new TypedDocumentString(`
    query MyPrivacy {
  myExports {
    id
    status
    progress
    createdAt
    expiresAt
    size
  }
  MemberRelations(limit: 200, sort: "-updatedAt") {
    docs {
      id
      muted
      blocked
      other {
        ...Face
      }
    }
  }
}
    fragment Face on Member {
  id
  handle
  displayName
  former
  myRelation {
    muted
    blocked
  }
  avatar {
    id
    url
    focalX
    focalY
    sizes {
      small {
        url
      }
      large {
        url
      }
    }
  }
}`) as unknown as TypedDocumentString<MyPrivacyQuery, MyPrivacyQueryVariables>;
export const SetAvatarDocument = new TypedDocumentString(`
    mutation SetAvatar($data: AvatarInput!) {
  setAvatar(data: $data)
}
    `) as unknown as TypedDocumentString<SetAvatarMutation, SetAvatarMutationVariables>;
export const RemoveAvatarDocument = new TypedDocumentString(`
    mutation RemoveAvatar {
  removeAvatar
}
    `) as unknown as TypedDocumentString<RemoveAvatarMutation, RemoveAvatarMutationVariables>;
export const MuteMemberDocument = new TypedDocumentString(`
    mutation MuteMember($member: ID!) {
  muteMember(member: $member) {
    muted
  }
}
    `) as unknown as TypedDocumentString<MuteMemberMutation, MuteMemberMutationVariables>;
export const UnmuteMemberDocument = new TypedDocumentString(`
    mutation UnmuteMember($member: ID!) {
  unmuteMember(member: $member) {
    muted
  }
}
    `) as unknown as TypedDocumentString<UnmuteMemberMutation, UnmuteMemberMutationVariables>;
export const BlockMemberDocument = new TypedDocumentString(`
    mutation BlockMember($member: ID!) {
  blockMember(member: $member) {
    blocked
  }
}
    `) as unknown as TypedDocumentString<BlockMemberMutation, BlockMemberMutationVariables>;
export const UnblockMemberDocument = new TypedDocumentString(`
    mutation UnblockMember($member: ID!) {
  unblockMember(member: $member) {
    blocked
  }
}
    `) as unknown as TypedDocumentString<UnblockMemberMutation, UnblockMemberMutationVariables>;
export const RequestExportDocument = new TypedDocumentString(`
    mutation RequestExport($password: String!) {
  requestExport(password: $password) {
    id
  }
}
    `) as unknown as TypedDocumentString<RequestExportMutation, RequestExportMutationVariables>;
export const RequestErasureDocument = new TypedDocumentString(`
    mutation RequestErasure($password: String!) {
  requestErasure(password: $password) {
    dueAt
  }
}
    `) as unknown as TypedDocumentString<RequestErasureMutation, RequestErasureMutationVariables>;
export const CancelErasureDocument = new TypedDocumentString(`
    mutation CancelErasure {
  cancelErasure
}
    `) as unknown as TypedDocumentString<CancelErasureMutation, CancelErasureMutationVariables>;
export const LoginProvidersDocument = new TypedDocumentString(`
    query LoginProviders {
  loginProviders {
    id
    label
  }
}
    `) as unknown as TypedDocumentString<LoginProvidersQuery, LoginProvidersQueryVariables>;
export const PendingRegistrationDocument = new TypedDocumentString(`
    query PendingRegistration($ticket: String!) {
  pendingRegistration(ticket: $ticket) {
    provider {
      id
      label
    }
    email
    emailVerified
    displayName
    handle
  }
}
    `) as unknown as TypedDocumentString<PendingRegistrationQuery, PendingRegistrationQueryVariables>;
export const CompleteRegistrationDocument = new TypedDocumentString(`
    mutation CompleteRegistration($ticket: String!, $data: CompleteRegistrationInput!) {
  completeRegistration(ticket: $ticket, data: $data) {
    email
    verified
  }
}
    `) as unknown as TypedDocumentString<CompleteRegistrationMutation, CompleteRegistrationMutationVariables>;
export const PendingLinkDocument = new TypedDocumentString(`
    query PendingLink($ticket: String!) {
  pendingLink(ticket: $ticket) {
    provider {
      id
      label
    }
    email
    name
  }
}
    `) as unknown as TypedDocumentString<PendingLinkQuery, PendingLinkQueryVariables>;
export const LinkIdentityDocument = new TypedDocumentString(`
    mutation LinkIdentity($ticket: String!) {
  linkIdentity(ticket: $ticket) {
    id
  }
}
    `) as unknown as TypedDocumentString<LinkIdentityMutation, LinkIdentityMutationVariables>;
export const MyIdentitiesDocument = new TypedDocumentString(`
    query MyIdentities {
  loginProviders {
    id
    label
  }
  myIdentities {
    id
    provider {
      id
      label
    }
    email
    linkedAt
    lastUsedAt
  }
}
    `) as unknown as TypedDocumentString<MyIdentitiesQuery, MyIdentitiesQueryVariables>;
export const UnlinkIdentityDocument = new TypedDocumentString(`
    mutation UnlinkIdentity($id: ID!) {
  unlinkIdentity(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<UnlinkIdentityMutation, UnlinkIdentityMutationVariables>;
export const ConfirmProviderLogInDocument = new TypedDocumentString(`
    mutation ConfirmProviderLogIn($ticket: String!, $code: String!) {
  confirmLogIn(ticket: $ticket, code: $code) {
    exp
  }
}
    `) as unknown as TypedDocumentString<ConfirmProviderLogInMutation, ConfirmProviderLogInMutationVariables>;
export const MyStandingDocument = new TypedDocumentString(`
    query MyStanding {
  myStanding {
    level
    since
    isGranted
    recentDays
    next {
      fact
      have
      need
      bound
    }
  }
}
    `) as unknown as TypedDocumentString<MyStandingQuery, MyStandingQueryVariables>;
export const RecordReadingDocument = new TypedDocumentString(`
    mutation RecordReading($topic: ID!, $upTo: Int!, $seconds: Int!) {
  recordReading(topic: $topic, upTo: $upTo, seconds: $seconds) {
    lastRead
  }
}
    `) as unknown as TypedDocumentString<RecordReadingMutation, RecordReadingMutationVariables>;
