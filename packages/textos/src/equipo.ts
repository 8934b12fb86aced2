// What each role does, in words, and what a delegate was given: for the invitation, the team's screen and the top bar.

import type { Reparto, Rol } from '@kpt/domain/acceso'
import { enumerar } from './formato.ts'
import { NOMBRES_ROL } from './roles.ts'

/** What somebody may do with the role, as the invitation says it. */
export const QUE_HACE: Record<Rol, string> = {
  usuario_lider: 'Responde por la entidad: carga el plan, reporta y envía',
  delegado: 'Escribe su parte de los reportes y ve el resto; no los envía',
  consulta: 'Ve el plan y los reportes de la entidad; no cambia nada',
  administrador_gobernacion: 'Invita a las personas de la gobernación y ve sus municipios',
  revisor_gobernacion: 'Revisa los reportes de los municipios del departamento',
  administrador_dnp: 'Administra KPT en el DNP e invita a sus personas',
  soporte_dnp: 'Verifica los documentos de quienes piden ser usuario líder',
  analista_dnp: 'Revisa los reportes de los departamentos y ve todo el país',
  administrador_direccion: 'Ve todo el país e invita a las personas de su dirección técnica',
  direccion_tecnica: 'Ve los planes y los reportes de todo el país',
  control: 'Ve quién reportó y con qué prueba; no cambia nada',
}

/** Names of líneas, sectors and sections of GESTIONWEB by code; what has no name is said by its code. */
export type NombresReparto = {
  readonly lineas: ReadonlyMap<string, string>
  readonly sectores: ReadonlyMap<string, string>
  readonly secciones?: ReadonlyMap<string, string>
}

/** `las líneas LE-1. Educación y LE-2. Vías, en el sector 22. Educación`; «todo el reporte» without limits. */
export function fraseReparto({ lineas, sectores, secciones }: Reparto, nombres: NombresReparto): string {
  const deLineas = lineas && frase(lineas, nombres.lineas, 'la línea', 'las líneas')
  const deSectores = sectores && frase(sectores, nombres.sectores, 'el sector', 'los sectores')
  const delPlan = deLineas && deSectores ? `${deLineas}, solo en ${deSectores}` : (deLineas ?? deSectores)
  const deSecciones = secciones && fraseSecciones(secciones, nombres.secciones)
  if (delPlan && deSecciones) return `${delPlan}; y de GESTIONWEB, ${deSecciones}`
  return delPlan ?? (deSecciones ? `de GESTIONWEB, ${deSecciones}` : 'todo el reporte')
}

/** What the letter of invitation says that the person will do. */
export function papelDe(rol: Rol): string {
  const hace = QUE_HACE[rol]
  return `${NOMBRES_ROL[rol]}: ${hace.charAt(0).toLowerCase()}${hace.slice(1)}`
}

/** What a delegate was given, one a line; empty when it is the whole report. */
export function partesDe({ lineas, sectores, secciones }: Reparto, nombres: NombresReparto): string[] {
  const deLineas = (lineas ?? []).map((codigo) => `Línea ${conNombre(codigo, nombres.lineas)}`)
  const solo = lineas ? 'Solo en el sector' : 'Sector'
  return [
    ...deLineas,
    ...(sectores ?? []).map((codigo) => `${solo} ${conNombre(codigo, nombres.sectores)}`),
    ...(secciones ?? []).map((clave) => `GESTIONWEB: sección ${nombreSeccion(clave, nombres.secciones)}`),
  ]
}

function fraseSecciones(claves: readonly string[], nombres: NombresReparto['secciones']): string {
  const dichas = claves.map((clave) => nombreSeccion(clave, nombres))
  return `${dichas.length === 1 ? 'la sección' : 'las secciones'} ${enumerar(dichas)}`
}

/** The key of a section is of no use to whoever knows its title. */
const nombreSeccion = (clave: string, nombres: NombresReparto['secciones']): string => nombres?.get(clave) ?? clave

function conNombre(codigo: string, nombres: ReadonlyMap<string, string>): string {
  return nombres.has(codigo) ? `${codigo}. ${nombres.get(codigo)}` : codigo
}

function frase(codigos: readonly string[], nombres: ReadonlyMap<string, string>, una: string, varias: string): string {
  const dichos = codigos.map((codigo) => conNombre(codigo, nombres))
  return `${dichos.length === 1 ? una : varias} ${enumerar(dichos)}`
}
