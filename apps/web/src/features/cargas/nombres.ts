// Names of the states of an upload, and of the fields of a meta in a preview.
import type { Marca } from '../../app/nombres.ts'
import type { Carga } from './envios.ts'

export const MARCA_CARGA: Record<Carga['estado'], Marca> = {
  recibiendo: { texto: 'Enviando', tono: 'nota', icono: 'enviado' },
  en_cola: { texto: 'En espera de lectura', tono: 'nota', icono: 'reloj' },
  leyendo: { texto: 'Leyendo', tono: 'nota', icono: 'reloj' },
  lista: { texto: 'Por confirmar', tono: 'alerta', icono: 'alerta' },
  rechazada: { texto: 'Rechazado', tono: 'mal', icono: 'mal' },
  confirmada: { texto: 'Confirmado', tono: 'bien', icono: 'bien' },
  descartada: { texto: 'Descartado', tono: 'quieto', icono: 'raya' },
  fallida: { texto: 'Falló la lectura', tono: 'mal', icono: 'mal' },
}

const CAMPO: Record<string, string> = {
  codigoSispt: 'código SisPT',
  linea: 'línea',
  sector: 'sector',
  programa: 'programa',
  producto: 'producto',
  indicador: 'indicador',
  personalizacion: 'texto de la meta',
  unidad: 'unidad',
  metaCuatrienio: 'meta del cuatrienio',
  principal: 'indicador principal',
  ods: 'ODS',
  tipoAcumulacion: 'tipo de acumulación',
  bpin: 'BPIN',
  programado: 'programa físico',
  fuentes: 'recursos por fuente',
  nodo: 'nivel de la estructura',
  orientacion: 'orientación',
  lineaBase: 'línea base',
  dependencia: 'dependencia',
  responsable: 'responsable',
  etiquetas: 'etiquetas',
  programadoTrimestral: 'programa por trimestres',
}

export function nombreCampo(campo: string): string {
  return CAMPO[campo] ?? campo
}
