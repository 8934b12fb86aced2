// An address as a log shows it: enough for whoever knows it to recognise it, not enough to write to it.

/** `p•••a@cogua-cundinamarca.gov.co`: the ends of the name and the domain. A name of one or two letters keeps only the first. */
export function direccionTapada(direccion: string): string {
  const arroba = direccion.lastIndexOf('@')
  if (arroba < 1) return '•••'
  const letras = [...direccion.slice(0, arroba)]
  const ultima = letras.length > 2 ? (letras.at(-1) ?? '') : ''
  return `${letras[0] ?? ''}•••${ultima}${direccion.slice(arroba)}`
}
