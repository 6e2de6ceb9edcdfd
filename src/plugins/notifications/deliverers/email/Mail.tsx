import { Body } from '@react-email/body'
import { Button } from '@react-email/button'
import { Container } from '@react-email/container'
import { Head } from '@react-email/head'
import { Hr } from '@react-email/hr'
import { Html } from '@react-email/html'
import { Link } from '@react-email/link'
import { Preview } from '@react-email/preview'
import { Section } from '@react-email/section'
import { Text } from '@react-email/text'
import { Fragment } from 'react'
import { palettes } from '../../../../core/palette'
import type { LetterLanguage } from '../../../../core/letter'
import { darkCss, stylesOf } from './styles'

/** A mail, ready to be laid out: words and absolute addresses. */
export type MailContent = {
  language: LetterLanguage
  title: string
  /** Name and accent colour of the hub. */
  hub: { name: string; accent: string | null }
  /** Address of the site in the reader's language. */
  home: string
  paragraphs: readonly string[]
  items: readonly { text: string; url: string | null }[]
  button: { label: string; url: string } | null
  after: string | null
  unsubscribe: { why: string; links: readonly { label: string; url: string }[] } | null
}

/** The one frame of every mail: the hub's name, the words, the one thing to do, and at the foot who writes and why. */
export const Mail = ({ content }: { content: MailContent }) => {
  const { language, title, hub, home, paragraphs, items, button, after, unsubscribe } = content
  const { light, dark } = palettes(hub.accent)
  const style = stylesOf(light)
  return (
    <Html lang={language}>
      <Head>
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        {/* Colours that the hub computed itself: nothing in it was written by anybody. */}
        <style dangerouslySetInnerHTML={{ __html: darkCss(dark) }} />
      </Head>
      <Body className="m-ground" style={style.ground}>
        <Preview>{paragraphs[1] ?? title}</Preview>
        <Container className="m-paper" style={style.paper}>
          <Section style={style.head}>
            <Link className="m-brand" href={home} style={style.brand}>
              {hub.name}
            </Link>
          </Section>
          <Section style={style.main}>
            {paragraphs.map((text, n) => (
              <Text key={n} className="m-ink" style={style.paragraph}>
                <Lines text={text} />
              </Text>
            ))}
            {items.map(({ text, url }, n) => (
              <Text key={n} className="m-ink m-item" style={style.item}>
                {url === null ? (
                  text
                ) : (
                  <Link className="m-link" href={url} style={style.link}>
                    {text}
                  </Link>
                )}
              </Text>
            ))}
            {button ? (
              <>
                <Button className="m-button" href={button.url} style={style.button}>
                  {button.label}
                </Button>
                {/* Some programs show no links, and some people check where a link leads first. */}
                <Text className="m-soft" style={style.address}>
                  {button.url}
                </Text>
              </>
            ) : null}
            {after === null ? null : (
              <Text className="m-soft" style={style.after}>
                <Lines text={after} />
              </Text>
            )}
          </Section>
          <Section style={style.foot}>
            <Hr className="m-rule" style={style.rule} />
            <Text className="m-soft" style={style.small}>
              {hub.name} ·{' '}
              <Link className="m-soft" href={home} style={style.quietLink}>
                {home}
              </Link>
            </Text>
            {unsubscribe ? (
              <Text className="m-soft" style={style.small}>
                {unsubscribe.why}
                <br />
                {unsubscribe.links.map(({ label, url }, n) => (
                  <Fragment key={url}>
                    {n > 0 ? ' · ' : ''}
                    <Link className="m-soft" href={url} style={style.quietLink}>
                      {label}
                    </Link>
                  </Fragment>
                ))}
              </Text>
            ) : null}
          </Section>
        </Container>
      </Body>
    </Html>
  )
}

const Lines = ({ text }: { text: string }) =>
  text.split('\n').map((line, n) => (
    <Fragment key={n}>
      {n > 0 ? <br /> : null}
      {line}
    </Fragment>
  ))
