// What is written in the form, what is wrong with it and what is sent.
import {
  type FaltaFormulario,
  type Formulario,
  faltasDelFormulario,
  numeroLimpio,
  soportesQueFaltan,
} from '@kpt/domain/acceso'
import type { Fecha } from '@kpt/domain/shared'
import { FRASES_FALTA_FORMULARIO, NOMBRES_CLASE_SOPORTE, textoProblema } from '@kpt/textos'
import type { Peticion } from '../../../api/tipos.ts'
import type { ErrorCampo } from '../../../ui/resumen-errores.tsx'
import { idSoporte, type Soporte } from '../soportes/soporte.ts'

type Cuerpo = Peticion<'POST /api/solicitudes'>['cuerpo']

export type Campos = Formulario & {
  /** As it is shown once it was chosen. */
  readonly entidadNombre: string
  /** The entity does not report: it has no usuario líder. */
  readonly entidadSinDeber: boolean
  readonly documentoTipo: Cuerpo['documentoTipo']
  readonly actoTipo: Cuerpo['acto']['tipo']
  /** The field that people do not see. */
  readonly sitio: string
}

export const VACIOS: Campos = {
  entidad: '',
  entidadNombre: '',
  entidadSinDeber: false,
  nombre: '',
  documentoTipo: 'CC',
  documentoNumero: '',
  cargo: '',
  correo: '',
  clase: 'titular',
  encargoDesde: '',
  encargoHasta: '',
  actoTipo: 'decreto',
  actoNumero: '',
  actoFecha: '',
  consiente: false,
  sitio: '',
}

/** Control of each fault, where it is not named like it. */
const CONTROL: Partial<Record<FaltaFormulario, string>> = {
  encargoOrden: 'encargoHasta',
  encargoPasado: 'encargoHasta',
}

/** Everything that keeps the form from being filed, in its order; `campo` is the id of the control. */
export function erroresDe(campos: Campos, soportes: readonly Soporte[], hoy: Fecha): ErrorCampo[] {
  const faltas = faltasDelFormulario(campos, hoy).map((falta) => ({
    campo: CONTROL[falta] ?? falta,
    frase: FRASES_FALTA_FORMULARIO[falta],
  }))
  const sinDeber = campos.entidadSinDeber
    ? [{ campo: 'entidad', frase: textoProblema('solicitud.entidad', { entidad: campos.entidad }) }]
    : []
  const antes = faltas.filter(({ campo }) => campo !== 'consiente')
  const despues = faltas.filter(({ campo }) => campo === 'consiente')
  return [...sinDeber, ...antes, ...erroresDeSoportes(soportes), ...despues]
}

/** What is on its way counts as there: filing waits for it. */
function erroresDeSoportes(soportes: readonly Soporte[]): ErrorCampo[] {
  const llegan = soportes.filter((s) => s.fase !== 'rehusado')
  const faltan = soportesQueFaltan(llegan.map((s) => s.clase)).map((clase) => ({
    campo: idSoporte(clase),
    frase: `Agregue el documento: ${NOMBRES_CLASE_SOPORTE[clase].toLowerCase()}`,
  }))
  const detenidos = soportes
    .filter((s) => s.fase === 'cortado' || s.fase === 'por_escoger' || s.fase === 'rehusado')
    .map((s) => ({ campo: idSoporte(s.clase), frase: `«${s.nombre}» no ha llegado: envíelo otra vez o quítelo` }))
  return [...faltan, ...detenidos]
}

export function cuerpoDe(campos: Campos, carga: string): Cuerpo {
  const { actoFecha, actoNumero, actoTipo, cargo, clase, correo, documentoTipo, encargoDesde, encargoHasta } = campos
  return {
    carga,
    ...{ entidad: campos.entidad, nombre: campos.nombre.trim(), documentoTipo, cargo: cargo.trim() },
    documentoNumero: numeroLimpio(campos.documentoNumero),
    correo: correo.trim(),
    encargo: clase === 'encargo' ? { desde: encargoDesde, hasta: encargoHasta } : null,
    acto: { tipo: actoTipo, numero: actoNumero.trim(), fecha: actoFecha },
    consentimiento: '2026-11',
    ...(campos.sitio === '' ? {} : { sitio: campos.sitio }),
  }
}
