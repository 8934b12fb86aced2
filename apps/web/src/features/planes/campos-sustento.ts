// What a change of a finished plan cites, as it is written in the form: what is wrong in it, and what is sent.
import {
  type FaltaSustento,
  LARGO_RAZON,
  TIPOS_ACTO_PLAN,
  TIPOS_ACTO_SUSTENTO,
  type TipoActoSustento,
} from '@kpt/domain/planes'
import { isFecha } from '@kpt/domain/shared'
import type { ErrorCampo } from '../../ui/resumen-errores.tsx'

export type CamposSustento = {
  readonly tipo: TipoActoSustento
  readonly numero: string
  readonly fecha: string
  readonly archivo: File | null
  readonly razon: string
}

export const CITA_VACIA: CamposSustento = { tipo: 'acuerdo', numero: '', fecha: '', archivo: null, razon: '' }

export function pideActo(falta: readonly FaltaSustento[]): boolean {
  return falta.includes('acto_del_plan') || falta.includes('acto_administrativo')
}

/** Acts that can approve what changed. */
export function tiposPosibles(falta: readonly FaltaSustento[]): readonly TipoActoSustento[] {
  return falta.includes('acto_del_plan') ? TIPOS_ACTO_PLAN : TIPOS_ACTO_SUSTENTO
}

export function erroresDeSustento(campos: CamposSustento, falta: readonly FaltaSustento[]): ErrorCampo[] {
  const acto = pideActo(falta)
  return [
    acto && campos.numero.trim() === '' && { campo: 'sustento-numero', frase: 'Escriba el número del acto' },
    acto && !isFecha(campos.fecha) && { campo: 'sustento-fecha', frase: 'Escriba la fecha del acto' },
    acto &&
      campos.archivo !== null &&
      !/\.pdf$/i.test(campos.archivo.name) && { campo: 'sustento-documento', frase: 'El documento debe ser un PDF' },
    falta.includes('razon') &&
      campos.razon.trim().length < LARGO_RAZON.minimo && {
        campo: 'sustento-razon',
        frase: `Escriba la razón, con ${LARGO_RAZON.minimo} letras o más`,
      },
  ].filter((e) => e !== false)
}

export function sustentoDe(
  { tipo, numero, fecha, razon }: CamposSustento,
  falta: readonly FaltaSustento[],
  documento: string | null,
) {
  if (falta.length === 0) return null
  return {
    acto: pideActo(falta) ? { tipo, numero: numero.trim(), fecha, documento } : null,
    razon: falta.includes('razon') ? razon.trim() : null,
  }
}
