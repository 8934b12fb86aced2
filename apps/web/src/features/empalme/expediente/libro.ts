// The hand-over as a workbook: a sheet for each part, and one that says of when it is. Loaded only when somebody asks for it.
import {
  formatFecha,
  formatInstante,
  frasePendiente,
  fraseReparto,
  fraseSinEquivalente,
  NOMBRES_CLASE_LIDERAZGO,
  NOMBRES_ESTADO_REPORTE,
  NOMBRES_ESTADO_SOLICITUD,
  NOMBRES_HECHO,
  NOMBRES_ROL,
  NOMBRES_SITUACION_LIDERAZGO,
} from '@kpt/textos'
import { type Columna, hoja, partesDelLibro } from '@kpt/textos/libro'
import { nombreCompleto } from '../../../app/entidad.ts'
import { nombreInstrumento } from '../../../app/nombres.ts'
import { desdeDe, hastaDe } from '../../accesos/lideres/columnas.tsx'
import { fuenteDe, type Hecho } from '../../descarga/fuente.ts'
import { empacar } from '../../descarga/zip.ts'
import type { Expediente } from '../tipos.ts'

export function libroDelExpediente(expediente: Expediente): Promise<Blob> {
  const { entidad, en, lideres, equipo, plan, cortes, pendientes, solicitudes } = expediente
  const hechos: Hecho[] = [
    ['Entidad', `${nombreCompleto(entidad)}, código ${entidad.codigo}`],
    ['Como está el', formatInstante(Date.parse(en))],
    ['Contraseñas', 'Este expediente no las lleva: cada persona escoge la suya y nadie más la conoce.'],
  ]
  return empacar(
    partesDelLibro(function* () {
      yield hoja({ nombre: 'Lo que queda abierto', columnas: PENDIENTES, filas: pendientes })
      yield hoja({ nombre: 'Líderes', columnas: LIDERES, filas: lideres })
      yield hoja({ nombre: 'Equipo', columnas: EQUIPO, filas: equipo })
      yield hoja({ nombre: 'Plan', columnas: PLAN, filas: plan })
      yield hoja({ nombre: 'Reportes', columnas: CORTES, filas: cortes })
      yield hoja({ nombre: 'Solicitudes', columnas: SOLICITUDES, filas: solicitudes })
      const filas = fuenteDe('expediente-de-entrega', cortes.length, hechos)
      yield hoja({ nombre: 'Fuente', columnas: FUENTE, filas, lectura: true })
    }),
  )
}

const cuando = (iso: string | null) => (iso === null ? null : formatInstante(Date.parse(iso)))
const SIN_NOMBRES = { lineas: new Map(), sectores: new Map() }

const PENDIENTES: Columna<Expediente['pendientes'][number]>[] = [
  { titulo: 'Obligación', valor: frasePendiente, ancho: 80 },
  { titulo: 'Límite', valor: (p) => p.limite && formatFecha(p.limite), ancho: 24 },
]

const LIDERES: Columna<Expediente['lideres'][number]>[] = [
  { titulo: 'Usuario líder', valor: (l) => l.nombre, ancho: 30 },
  { titulo: 'Clase', valor: (l) => NOMBRES_CLASE_LIDERAZGO[l.clase], ancho: 12 },
  { titulo: 'Situación', valor: (l) => NOMBRES_SITUACION_LIDERAZGO[l.situacion], ancho: 14 },
  { titulo: 'Correo', valor: (l) => l.correo, ancho: 36 },
  { titulo: 'Desde', valor: desdeDe, ancho: 34 },
  { titulo: 'Hasta', valor: hastaDe, ancho: 34 },
  { titulo: 'Acto', valor: (l) => l.acto, ancho: 40 },
]

const EQUIPO: Columna<Expediente['equipo'][number]>[] = [
  { titulo: 'Persona', valor: (p) => p.nombre, ancho: 30 },
  { titulo: 'Correo', valor: (p) => p.correo, ancho: 36 },
  { titulo: 'Papel', valor: (p) => NOMBRES_ROL[p.rol], ancho: 26 },
  { titulo: 'Escribe', valor: (p) => p.reparto && fraseReparto(p.reparto, SIN_NOMBRES), ancho: 40 },
  { titulo: 'Desde', valor: desdeDe, ancho: 34 },
]

const PLAN: Columna<Expediente['plan'][number]>[] = [
  { titulo: 'Periodo', valor: (v) => `${v.periodo.desde}–${v.periodo.hasta}`, ancho: 12 },
  { titulo: 'Versión', valor: (v) => String(v.version), numero: true },
  { titulo: 'Metas', valor: (v) => String(v.metas), numero: true },
  { titulo: 'Homologadas', valor: (v) => String(v.homologadas), numero: true },
  { titulo: 'Sin equivalente', valor: (v) => v.sinEquivalente && fraseSinEquivalente(v.sinEquivalente), ancho: 40 },
  { titulo: 'La que rige', valor: (v) => (v.vigente ? 'Sí' : 'No'), ancho: 12 },
  { titulo: 'PI finalizado', valor: (v) => (v.finalizada ? 'Sí' : 'No'), ancho: 14 },
  { titulo: 'Quién la hizo', valor: (v) => v.autor.nombre, ancho: 30 },
  { titulo: 'Cuándo', valor: (v) => cuando(v.creadaEn), ancho: 34 },
]

const CORTES: Columna<Expediente['cortes'][number]>[] = [
  { titulo: 'Instrumento', valor: (c) => nombreInstrumento(c.instrumento), ancho: 26 },
  { titulo: 'Vigencia', valor: (c) => String(c.vigencia), ancho: 10 },
  { titulo: 'Corte', valor: (c) => String(c.corte), ancho: 8 },
  { titulo: 'Estado', valor: (c) => NOMBRES_ESTADO_REPORTE[c.estado], ancho: 20 },
  { titulo: 'Hecho', valor: (c) => NOMBRES_HECHO[c.hecho], ancho: 20 },
  { titulo: 'Límite', valor: (c) => c.limite && formatFecha(c.limite), ancho: 24 },
  { titulo: 'Versión enviada', valor: (c) => (c.version ? String(c.version.version) : null), numero: true },
  { titulo: 'Quién la envió', valor: (c) => c.version?.autor.nombre ?? null, ancho: 30 },
  { titulo: 'Cuándo', valor: (c) => cuando(c.version?.enviadaEn ?? null), ancho: 34 },
  { titulo: 'Recibo', valor: (c) => c.version?.recibo ?? null, ancho: 24 },
  { titulo: 'Ajustes pedidos sin responder', valor: (c) => c.pedido?.motivo ?? null, ancho: 50 },
  { titulo: 'Los pidió', valor: (c) => c.pedido?.autor.nombre ?? null, ancho: 30 },
  { titulo: 'Responder hasta', valor: (c) => c.pedido && formatFecha(c.pedido.vence), ancho: 24 },
]

const SOLICITUDES: Columna<Expediente['solicitudes'][number]>[] = [
  { titulo: 'Radicado', valor: (s) => s.radicado, ancho: 18 },
  { titulo: 'Quién la presenta', valor: (s) => s.nombre, ancho: 30 },
  { titulo: 'Estado', valor: (s) => NOMBRES_ESTADO_SOLICITUD[s.estado], ancho: 20 },
  { titulo: 'Llegó', valor: (s) => cuando(s.radicadaEn), ancho: 34 },
]

const FUENTE: Columna<Hecho>[] = [
  { titulo: 'Dato', valor: ([dato]) => dato, ancho: 26 },
  { titulo: 'Valor', valor: ([, valor]) => valor, ancho: 100 },
]
