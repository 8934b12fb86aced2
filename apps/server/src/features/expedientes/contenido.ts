// What a file says on paper and in a workbook: the silent first, then the late, each table apart, and the timeline of everybody.
import type { ClaseOmision, FolioExpediente } from '@kpt/domain/reportes'
import { type Instante, parseInstante } from '@kpt/domain/shared'
import {
  ADVERTENCIA_EXPEDIENTE,
  formatFecha,
  formatInstante,
  NOMBRES_ESTADO_EXPEDIENTE,
  NOMBRES_GESTION,
  NOMBRES_INSTRUMENTO,
  NOMBRES_OMISION,
} from '@kpt/textos'
import { type Columna, csvDe } from '@kpt/textos/libro'
import type { ColumnaInforme, Informe, Seccion, TablaInforme } from '../informes/index.ts'
import type { Expediente, Folio } from './expediente.repo.ts'

export type DatosExpediente = {
  readonly expediente: Expediente
  readonly folios: readonly Folio[]
  /** Instant as known at which it was judged. */
  readonly en: Instante
}

export function informeDelExpediente(datos: DatosExpediente): Informe {
  const { expediente, folios } = datos
  return {
    ...base(datos),
    titulo: 'Expediente para el organismo de control',
    entidad: expediente.destinatario,
    archivo: `expediente-${expediente.numero}`,
    secciones: [
      listado('silencio', 'Entidades que no reportaron', folios),
      listado('extemporaneo', 'Entidades que reportaron tarde', folios),
      seccion('Gestiones', 'Lo que se hizo para que reportaran, en orden de fecha.', [
        tablaGestiones('Gestiones', folios),
      ]),
    ],
  }
}

export function informeDelFolio(datos: DatosExpediente, { folio, sha256 }: Folio): Informe {
  const { entidad, titular } = folio
  return {
    ...base(datos),
    titulo: `${NOMBRES_OMISION[folio.clase]}: ${entidad.nombre}`,
    entidad: `${entidad.nombre} (${entidad.departamento})`,
    archivo: `expediente-${datos.expediente.numero}-${entidad.codigo}`,
    hechos: [
      ...base(datos).hechos,
      ['Entidad', `${entidad.nombre} (${entidad.departamento}), código ${entidad.codigo}`],
      ['Situación', NOMBRES_OMISION[folio.clase]],
      ['Certificado', folio.certificado],
      ['Titular del despacho el último día', titular ? frase(titular) : 'No consta en la ficha de la entidad'],
      ['Usuario líder en KPT el último día', folio.lider ?? 'No tenía'],
      ['Huella del folio (SHA-256)', sha256],
    ],
    secciones: [
      seccion('Por qué debía reportar', [folio.obligado, folio.exigible], []),
      seccion('Plazo vigente y sus actos', folio.plazo, []),
      seccion(
        'Lo que se hizo para que reportara',
        folio.gestiones.length === 0 ? 'No consta ninguna gestión en KPT.' : 'En orden de fecha.',
        folio.gestiones.length === 0 ? [] : [tablaGestiones('Gestiones', [{ folio }])],
      ),
    ],
  }
}

/** One row for each entity, for a spreadsheet or a program. */
export function csvDelExpediente({ folios }: DatosExpediente): string {
  return csvDe(COLUMNAS_CSV, folios)
}

const COLUMNAS_CSV: readonly Columna<Folio>[] = [
  { titulo: 'Código', valor: ({ folio }) => folio.entidad.codigo },
  { titulo: 'Entidad', valor: ({ folio }) => folio.entidad.nombre },
  { titulo: 'Departamento', valor: ({ folio }) => folio.entidad.departamento },
  { titulo: 'Situación', valor: ({ folio }) => NOMBRES_OMISION[folio.clase] },
  { titulo: 'Límite', tipo: 'fecha', valor: ({ folio }) => folio.limite },
  { titulo: 'Titular del despacho', valor: ({ folio }) => folio.titular?.nombre },
  { titulo: 'Usuario líder', valor: ({ folio }) => folio.lider },
  { titulo: 'Gestiones', numero: true, valor: ({ folio }) => folio.gestiones.length },
  { titulo: 'Certificado', valor: ({ folio }) => folio.certificado },
  { titulo: 'Huella del folio (SHA-256)', valor: ({ sha256 }) => sha256 },
]

function base({ expediente, en }: DatosExpediente) {
  const { numero, clave, motivo, estado, sha256 } = expediente
  return {
    subtitulo: `${numero} · Corte ${clave.corte} de ${clave.vigencia}`,
    fecha: en,
    pie: `KPT · ${numero}`,
    avisos:
      estado === 'enviado'
        ? [ADVERTENCIA_EXPEDIENTE]
        : [`${NOMBRES_ESTADO_EXPEDIENTE[estado]}: no se ha enviado.`, ADVERTENCIA_EXPEDIENTE],
    hechos: [
      ['Expediente', numero],
      ['Para', expediente.destinatario],
      ['Instrumento', NOMBRES_INSTRUMENTO[clave.instrumento]],
      ['Como constaba el', formatInstante(en, true)],
      ['Motivo', motivo],
      ['Huella del índice (SHA-256)', sha256],
    ] as (readonly [string, string])[],
  }
}

const COLUMNAS: readonly ColumnaInforme[] = [
  { titulo: 'Entidad', ancho: 3 },
  { titulo: 'Departamento', ancho: 2.4 },
  { titulo: 'Límite', ancho: 2 },
  { titulo: 'Titular del despacho', ancho: 3 },
  { titulo: 'Certificado', ancho: 3.4 },
]

function listado(clase: ClaseOmision, titulo: string, folios: readonly Folio[]): Seccion {
  const suyos = folios.filter((f) => f.folio.clase === clase)
  const filas = suyos.map(({ folio: { entidad, limite, titular, certificado } }) => [
    ...[entidad.nombre, entidad.departamento, limite === '' ? '' : formatFecha(limite)],
    ...[titular?.nombre ?? 'No consta', certificado],
  ])
  const frases = suyos.length === 0 ? 'Ninguna.' : `${suyos.length}, por código de entidad.`
  return seccion(titulo, frases, suyos.length === 0 ? [] : [{ titulo, columnas: COLUMNAS, filas }])
}

function tablaGestiones(titulo: string, folios: readonly { readonly folio: FolioExpediente }[]): TablaInforme {
  const filas = folios.flatMap(({ folio: { entidad, gestiones } }) =>
    gestiones.map((g) => [
      ...[entidad.nombre, formatInstante(parseInstante(g.en) ?? 0), NOMBRES_GESTION[g.clase]],
      ...[g.dice, g.resultado],
    ]),
  )
  const columnas = [
    ...[
      { titulo: 'Entidad', ancho: 2 },
      { titulo: 'Cuándo', ancho: 2.2 },
      { titulo: 'Gestión', ancho: 1.8 },
    ],
    ...[
      { titulo: 'Qué se hizo', ancho: 4 },
      { titulo: 'Qué resultó', ancho: 3 },
    ],
  ]
  return { titulo, columnas, filas }
}

function seccion(titulo: string, parrafos: string | readonly string[], tablas: readonly TablaInforme[]): Seccion {
  return { titulo, parrafos: typeof parrafos === 'string' ? [parrafos] : parrafos, tablas }
}

function frase({ nombre, cargo, desde, acto }: NonNullable<FolioExpediente['titular']>): string {
  return `${nombre}, ${cargo}, desde el ${formatFecha(desde)}${acto === '' ? '' : ` (${acto})`}`
}
