// What is wrong in the form of the approving act, field by field.
import { isFecha } from '@kpt/domain/shared'
import type { ErrorCampo } from '../../ui/resumen-errores.tsx'
import type { Plan } from './plan.tsx'

export type CamposActo = {
  readonly tipo: NonNullable<Plan['acto']>['tipo']
  readonly numero: string
  readonly fecha: string
}

export function erroresDe(campos: CamposActo, archivo: File | null, hayDocumento: boolean): ErrorCampo[] {
  return [
    campos.numero.trim() === '' && { campo: 'acto-numero', frase: 'Escriba el número del acto' },
    !isFecha(campos.fecha) && { campo: 'acto-fecha', frase: 'Escriba la fecha del acto' },
    !archivo && !hayDocumento && { campo: 'acto-documento', frase: 'Escoja el PDF del acto' },
    archivo !== null &&
      !/\.pdf$/i.test(archivo.name) && { campo: 'acto-documento', frase: 'El documento debe ser un PDF' },
  ].filter((e) => e !== false)
}
