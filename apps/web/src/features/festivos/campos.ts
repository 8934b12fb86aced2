// What a change in the holidays is, out of the address that leads to it and of what is typed.
import { CLAVES_FESTIVO, type ClaveFestivo } from '@kpt/domain/calendario'
import { isFecha } from '@kpt/domain/shared'
import { conDia, NOMBRES_FESTIVO } from '@kpt/textos'
import type { Filtros } from '../../app/filtros.ts'
import type { ErrorCampo } from '../../ui/resumen-errores.tsx'

export type Campos = {
  /** Null: the change is about a day. */
  readonly regla: ClaveFestivo | null
  readonly aplica: boolean
  readonly fecha: string
  readonly motivo: string
  readonly cita: string
}

/** `?regla=raza` switches it off, and with `&aplica=si` on again; `?retira=2026-12-24` takes a day out; with nothing, a day is added. */
export function cambioDe({ regla, retira, aplica }: Filtros): Campos {
  const vacios = { motivo: '', cita: '' }
  const clave = CLAVES_FESTIVO.find((c) => c === regla)
  if (clave) return { regla: clave, aplica: aplica === 'si', fecha: '', ...vacios }
  if (retira !== undefined && isFecha(retira)) return { regla: null, aplica: false, fecha: retira, ...vacios }
  return { regla: null, aplica: true, fecha: '', ...vacios }
}

export function tituloDe({ regla, aplica, fecha }: Campos): string {
  if (regla !== null) return `${aplica ? 'Encender' : 'Apagar'} el festivo de ${NOMBRES_FESTIVO[regla]}`
  return aplica ? 'Agregar un día festivo' : `Retirar el ${conDia(fecha)}`
}

export function erroresDe({ regla, fecha, motivo, cita }: Campos): ErrorCampo[] {
  return [
    regla === null && !isFecha(fecha) && { campo: 'fecha', frase: 'Escriba el día' },
    motivo.trim().length < 5 && { campo: 'motivo', frase: 'Diga el motivo: lo leerá cualquiera' },
    cita.trim().length < 5 && { campo: 'cita', frase: 'Diga qué acto lo dispone' },
  ].filter((e) => e !== false)
}

export function cuerpoDe({ regla, aplica, fecha, motivo, cita }: Campos) {
  const cambio = regla === null ? { clase: 'dia' as const, fecha, aplica } : { clase: 'regla' as const, regla, aplica }
  return { cambio, hecho: { ...cambio, motivo: motivo.trim(), cita: cita.trim() } }
}
