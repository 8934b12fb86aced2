// Names of the states of an upload, and of the fields of a meta in a preview.
import type { CampoMeta } from '@kpt/domain/planes'
import { NOMBRE_CAMPO_META } from '@kpt/textos'
import type { Marca } from '../../app/nombres.ts'
import type { Carga } from './envios.ts'

export const MARCA_CARGA: Record<Carga['estado'], Marca> = {
  recibiendo: { texto: 'Enviando', tono: 'nota', icono: 'enviado' },
  en_cola: { texto: 'En espera de lectura', tono: 'nota', icono: 'reloj' },
  leyendo: { texto: 'Leyendo', tono: 'nota', icono: 'reloj' },
  por_mapear: { texto: 'Falta decir qué es cada columna', tono: 'alerta', icono: 'lapiz' },
  lista: { texto: 'Por confirmar', tono: 'alerta', icono: 'alerta' },
  rechazada: { texto: 'Rechazado', tono: 'mal', icono: 'mal' },
  confirmada: { texto: 'Confirmado', tono: 'bien', icono: 'bien' },
  descartada: { texto: 'Descartado', tono: 'quieto', icono: 'raya' },
  fallida: { texto: 'Falló la lectura', tono: 'mal', icono: 'mal' },
}

export function nombreCampo(campo: string): string {
  return campo in NOMBRE_CAMPO_META ? NOMBRE_CAMPO_META[campo as CampoMeta] : campo
}
