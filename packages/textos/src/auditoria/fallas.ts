// What is wrong in a chain, said to whoever verifies it.
import type { MotivoFalla } from '@kpt/domain/auditoria'

const FRASES: Record<MotivoFalla, (n: string) => string> = {
  numero: (n) => `en el lugar ${n} no está el eslabón que sigue: falta, sobra o cambió de lugar`,
  huella: (n) => `el texto del eslabón ${n} no es el que se registró`,
  columnas: (n) => `los datos del eslabón ${n} no coinciden con su texto`,
  ilegible: (n) => `el renglón del eslabón ${n} está cortado o se escribió de otra manera`,
  falta: (n) => `falta desde el eslabón ${n}`,
  sobra: (n) => `el eslabón ${n} sobra: la cadena decía terminar antes`,
  cabeza: (n) => `el último eslabón, el ${n}, no es el que la cadena dice tener`,
  sello: (n) => `el eslabón ${n} no es el que se selló`,
  sello_cambiado: (n) => `el sello ${n} falta, se cambió o no consta en la cadena`,
  encabezado: () => 'el encabezado está cortado, se cambió o no es de un archivo de auditoría',
}

export type FallaContada = {
  readonly cadena: string | null
  readonly primerFallo: number
  readonly motivo: MotivoFalla
  /** Seal that says otherwise. */
  readonly sello: number | null
  /** Where a rewritten chain began to differ lies between two sealed links. */
  readonly entre: readonly [number, number] | null
}

export function fraseDeFalla({ cadena, primerFallo, motivo, sello, entre }: FallaContada): string {
  const donde = cadena === null ? '' : `Cadena ${cadena}: `
  const frase = `${donde}${FRASES[motivo](String(primerFallo))}${sello === null || motivo === 'sello_cambiado' ? '' : ` (sello ${sello})`}`
  const tramo = entre && entre[0] < entre[1] ? ` El cambio está entre los eslabones ${entre[0]} y ${entre[1]}.` : ''
  return `${frase.charAt(0).toUpperCase()}${frase.slice(1)}.${tramo}`
}
