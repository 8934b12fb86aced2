// A letter as plain text: what every mail program can show, and what a screen reader reads best.
import { enRenglon } from '@kpt/domain/correo'
import { direccionWeb, renglones } from './limpio.ts'
import type { Bloque, Mensaje } from './mensaje.ts'
import { ADVERTENCIA, pieDe, saludoDe } from './partes.ts'

export function renderTexto(mensaje: Mensaje): string {
  const partes = [saludoDe(mensaje), ...mensaje.bloques.map(deBloque), `-- \n${pieDe(mensaje)}\n${ADVERTENCIA}`]
  return `${partes.join('\n\n')}\n`
}

function deBloque(bloque: Bloque): string {
  if (typeof bloque === 'string') return enRenglon(bloque, 4_000)
  switch (bloque.clase) {
    case 'lista':
      return bloque.puntos.map((punto) => `  - ${enRenglon(punto, 1_000)}`).join('\n')
    case 'datos':
      return bloque.filas.map(([nombre, valor]) => `  ${nombre}: ${enRenglon(valor, 1_000)}`).join('\n')
    case 'cita':
      return renglones(bloque.texto)
        .map((renglon) => `  > ${renglon}`)
        .join('\n')
    case 'enlace':
      return `${bloque.texto}:\n${direccionWeb(bloque.a)}`
  }
}
