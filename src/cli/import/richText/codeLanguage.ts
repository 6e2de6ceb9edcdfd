import { type CodeLanguage, codeLanguages } from '../../../fields/editor'

const aliases: Readonly<Record<string, CodeLanguage>> = {
  'c++': 'cpp',
  'c#': 'csharp',
  cmd: 'powershell',
  cs: 'csharp',
  console: 'bash',
  docker: 'dockerfile',
  golang: 'go',
  htm: 'html',
  js: 'javascript',
  jsx: 'javascript',
  kt: 'kotlin',
  md: 'markdown',
  patch: 'diff',
  ps1: 'powershell',
  py: 'python',
  rb: 'ruby',
  rs: 'rust',
  sh: 'bash',
  shell: 'bash',
  svg: 'xml',
  ts: 'typescript',
  tsx: 'typescript',
  yml: 'yaml',
  zsh: 'bash',
}

/** What a fence is marked with (`rust,ignore`, `sh`, `Python`) → the editor's language; plain text when unknown. */
export const codeLanguageOf = (mark: string | undefined): CodeLanguage => {
  const name = (mark ?? '').toLowerCase().split(/[,{:]/)[0] ?? ''
  return Object.hasOwn(codeLanguages, name) ? (name as CodeLanguage) : (aliases[name] ?? 'plaintext')
}
