// Names of how far plans are from being reported on.
import type { EstadoHomologacion, EstadoPreparacion, SinEquivalenteEnPlan } from '@kpt/domain/planes'

export const NOMBRES_ESTADO_PREPARACION: Readonly<Record<EstadoPreparacion, string>> = {
  sin_plan: 'Sin plan cargado',
  en_construccion: 'PI en construcción',
  finalizado: 'PI finalizado',
  en_modificacion: 'PI en modificación',
}

export const NOMBRES_HOMOLOGACION: Readonly<Record<EstadoHomologacion, string>> = {
  completa: 'Todas las metas resueltas',
  en_espera: 'Lo que falta lo tiene el DNP',
  incompleta: 'Le faltan metas por homologar',
  sin_metas: 'Sin metas que homologar',
}

export const NOMBRES_SIN_EQUIVALENTE_EN_PLAN: Readonly<Record<SinEquivalenteEnPlan, string>> = {
  espera: 'Alguna espera al DNP',
  excepcion: 'Alguna con excepción vigente',
}
