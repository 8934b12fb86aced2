// Words of the mapping step: what each field is called, why it is proposed, what a mapping lacks.
import {
  type CampoMapeo,
  type Confianza,
  type FaltaMapeo,
  type MotivoHoja,
  partesDeCampo,
  type Razon,
} from '@kpt/domain/planes'
import type { MensajeRemedio } from './planes.ts'

type BaseCampo = NonNullable<ReturnType<typeof partesDeCampo>>['base']

export const NOMBRES_CAMPO_MAPEO: Record<BaseCampo, string> = {
  linea: 'Línea estratégica (eje, dimensión)',
  componente: 'Componente propio',
  programaPropio: 'Programa propio',
  codigoSispt: 'Código de la meta (IP-n)',
  personalizacion: 'Texto de la meta',
  sector: 'Código del sector',
  programa: 'Código del programa',
  producto: 'Código del producto',
  indicador: 'Código del indicador de producto',
  unidad: 'Unidad de medida',
  lineaBase: 'Línea base',
  metaCuatrienio: 'Meta del cuatrienio',
  orientacion: 'Orientación (incremento, mantenimiento, reducción)',
  tipoAcumulacion: 'Tipo de acumulación',
  principal: 'Indicador principal (sí o no)',
  bpin: 'BPIN',
  ods: 'ODS',
  dependencia: 'Dependencia (secretaría, oficina)',
  responsable: 'Responsable',
  sectorNombre: 'Nombre del sector (no se guarda)',
  programaNombre: 'Nombre del programa del catálogo (no se guarda)',
  productoNombre: 'Nombre del producto (no se guarda)',
  indicadorNombre: 'Nombre del indicador (no se guarda)',
  avance: 'Avance o ejecución (no se guarda)',
  observaciones: 'Observaciones (no se guarda)',
  ignorar: 'No leer esta columna',
  programado: 'Programado',
  total: 'Total de recursos',
  fuentes: 'Recursos',
}

/** `programado/2024` → «Programado de 2024»; `fuentes/2024/credito` → «Recursos de 2024: Crédito». */
export function nombreCampoMapeo(
  campo: CampoMapeo,
  nombreFuente: (clave: string) => string = (clave) => clave,
): string {
  const partes = partesDeCampo(campo)
  if (partes === null) return campo
  const { base, vigencia, fuente } = partes
  if (vigencia === null) return NOMBRES_CAMPO_MAPEO[base]
  const de = `${NOMBRES_CAMPO_MAPEO[base]} de ${vigencia}`
  return fuente === null ? de : `${de}: ${nombreFuente(fuente)}`
}

const CONFIANZA: Record<Confianza, string> = { seguro: 'Seguro', revisar: 'Revíselo' }

export function textoConfianza(confianza: Confianza): string {
  return CONFIANZA[confianza]
}

const RAZON: Record<Razon, string> = {
  encabezado_y_contenido: 'Lo dicen el encabezado y lo que hay en las celdas.',
  encabezado: 'Lo dice el encabezado; las celdas están vacías.',
  contenido: 'El encabezado no lo dice, pero las celdas tienen esa forma.',
  contenido_contra_encabezado: 'El encabezado dice otra cosa, pero las celdas tienen esta forma.',
  encabezado_dudoso: 'El encabezado puede querer decir varias cosas.',
  contenido_no_casa: 'El encabezado diría algo que las celdas no tienen.',
  texto_por_fila: 'Ninguna columna dice ser el texto de la meta, y en esta cada fila trae el suyo.',
  avance: 'Dice lo ejecutado: el plan solo lleva lo programado.',
  sin_vigencia: 'Es una suma o un dinero que no dice de qué vigencia es.',
  repetida: 'Otra columna ya trae ese dato.',
  vacia: 'No tiene nada.',
  sin_pista: 'Ni el encabezado ni las celdas dicen qué es.',
  recordada: 'Así se dijo la última vez que se cargó un libro como este.',
}

export function textoRazonMapeo(razon: Razon): string {
  return RAZON[razon]
}

const MOTIVO: Record<MotivoHoja, string> = {
  sin_tabla: 'No se encontró en ella una tabla.',
  sin_metas: 'No parece tener metas con su programación.',
  repite: 'Repite las metas de otra hoja: leerla las contaría dos veces.',
}

export function textoMotivoHoja(motivo: MotivoHoja): string {
  return MOTIVO[motivo]
}

/** What keeps the book from being read with a mapping, or what the plan will lack if it is read so. */
export function textoFaltaMapeo({ codigo, hoja, campo }: FaltaMapeo): MensajeRemedio {
  const en = hoja === null ? '' : ` en la hoja «${hoja}»`
  const que = campo === null ? '' : nombreCampoMapeo(campo)
  const textos: Record<FaltaMapeo['codigo'], MensajeRemedio> = {
    sin_hojas: { mensaje: 'Ninguna hoja está escogida.', remedio: 'Escoja al menos una hoja con metas.' },
    sin_nombre: { mensaje: 'Falta el nombre del plan.', remedio: 'Escríbalo como lo aprobó el acto.' },
    periodo_ilegible: {
      mensaje: 'El periodo del plan no es de uno a ocho años.',
      remedio: 'Escriba su primera y su última vigencia.',
    },
    sin_texto: {
      mensaje: `Falta decir qué columna es el texto de la meta${en}.`,
      remedio: 'Escoja esa columna, o la del código del indicador o del producto, o no lea la hoja.',
    },
    campo_repetido: {
      mensaje: `«${que}» está en dos columnas${en}.`,
      remedio: 'Deje una sola; la otra puede quedar sin leer.',
    },
    campo_desconocido: { mensaje: `«${que}» no es un dato del plan${en}.`, remedio: 'Escoja uno de la lista.' },
    fuera_de_periodo: {
      mensaje: `«${que}» es de un año que no está en el periodo del plan${en}.`,
      remedio: 'Corrija el periodo o no lea esa columna.',
    },
    no_trae: {
      mensaje: `No hay columna para «${que}»${en}.`,
      remedio: 'Puede seguir: quedará como pendiente en cada meta y se completa después.',
    },
  }
  return textos[codigo]
}
