// What is said to whoever works without connection.
import { fechaEn, type Instante } from '@kpt/domain/shared'
import { contar, formatFecha, formatHora } from './formato.ts'

/** `Copia de las 10:31 a. m. del 22-nov`: how old is what a screen shows out of this browser. */
export function fraseCopia(instante: Instante): string {
  const [dia = '', , mes = ''] = formatFecha(fechaEn(instante)).split(' ')
  return `Copia de las ${formatHora(instante)} del ${dia}-${mes.slice(0, 3)}`
}

/** The bar while nobody answers; `porEnviar`: edits kept in this computer. */
export function fraseSinConexion(porEnviar: number): string {
  const cuantos = porEnviar > 0 ? ` (${contar(porEnviar, 'cambio', 'cambios')} por enviar)` : ''
  return `Sin conexión. Lo que escriba queda guardado en este equipo${cuantos}.`
}
