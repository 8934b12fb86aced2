// Why the homologation assistant proposes an indicator, in words.
import type { MotivoCandidato } from '@kpt/domain/homologacion'
import { contar } from './formato.ts'

/** One reason of a candidate, as a sentence. */
export function textoMotivoCandidato(motivo: MotivoCandidato): string {
  switch (motivo.tipo) {
    case 'palabras':
      return `Su texto y el catálogo comparten: ${motivo.palabras.join(', ')}.`
    case 'equivalencia':
      return `Usted dice «${motivo.dice}»; el catálogo lo llama con otras palabras: ${motivo.catalogo.join(', ')}.`
    case 'habla':
      return `Las entidades suelen nombrar este producto con palabras de su texto: ${motivo.palabras.join(', ')}.`
    case 'otros_planes':
      return `Así lo ${motivo.planes === 1 ? 'homologó' : 'homologaron'} ${contar(motivo.planes, 'plan', 'planes')} para un texto parecido${motivo.nivel === 'producto' ? ' (otro indicador del mismo producto)' : ''}: «${motivo.ejemplo}».`
    case 'unidad':
      return `Se mide en la misma unidad: ${motivo.unidad}.`
  }
}
