// The card of an entity: who represents it, where it is, who controls it; which of it is public (Ley 1712 de 2014, art. 9) and what is
// wrong in what was typed.
import { isDireccion } from '../correo/index.ts'
import { isFecha } from '../shared/index.ts'
import type { TipoEntidad } from '../territorio/index.ts'
import { leerNit } from './nit.ts'

export type Ficha = {
  readonly representante: string
  readonly cargo: CargoRepresentante
  readonly desde: string
  /** Null while no act ends it. */
  readonly hasta: string | null
  /** Act by which it holds office. */
  readonly acto: string
  readonly nit: string
  readonly correoOficial: string
  readonly direccion: string
  readonly telefono: string | null
  readonly oficinaPlaneacion: string
  readonly organoControl: string
}
export type CampoFicha = keyof Ficha

export const CARGOS_REPRESENTANTE = ['alcalde', 'gobernador', 'encargado'] as const
export type CargoRepresentante = (typeof CARGOS_REPRESENTANTE)[number]

/** Which fields anybody may read. The act is kept to check who represents; the rest is what an entity must publish. */
export const FICHA: Readonly<Record<CampoFicha, { readonly publico: boolean; readonly maximo: number }>> = {
  representante: { publico: true, maximo: 120 },
  cargo: { publico: true, maximo: 20 },
  desde: { publico: true, maximo: 10 },
  hasta: { publico: true, maximo: 10 },
  acto: { publico: false, maximo: 200 },
  nit: { publico: true, maximo: 20 },
  correoOficial: { publico: true, maximo: 254 },
  direccion: { publico: true, maximo: 200 },
  telefono: { publico: true, maximo: 60 },
  oficinaPlaneacion: { publico: true, maximo: 160 },
  organoControl: { publico: true, maximo: 160 },
}
export const CAMPOS_FICHA = Object.keys(FICHA) as readonly CampoFicha[]

export type FichaPublica = Omit<Ficha, 'acto'>

export function fichaPublica(ficha: Ficha): FichaPublica {
  return Object.fromEntries(CAMPOS_FICHA.filter((c) => FICHA[c].publico).map((c) => [c, ficha[c]])) as FichaPublica
}

/** Who may represent an entity of this kind. */
export function cargosDe(tipo: TipoEntidad): readonly CargoRepresentante[] {
  return tipo === 'departamento' ? ['gobernador', 'encargado'] : ['alcalde', 'encargado']
}

export type FaltaFicha = {
  readonly campo: CampoFicha
  readonly falta: 'vacio' | 'largo' | 'fecha' | 'orden' | 'correo' | 'nit' | 'digito' | 'cargo'
  /** The check digit that belongs to the NIT. */
  readonly debido?: string
}

const PUEDEN_FALTAR: readonly CampoFicha[] = ['hasta', 'telefono']

/** What is wrong in a card, field by field; empty when it may be kept. */
export function faltasFicha(ficha: Ficha, tipo: TipoEntidad): FaltaFicha[] {
  return CAMPOS_FICHA.flatMap((campo): FaltaFicha[] => {
    const valor = ficha[campo]
    if (valor === null || valor.trim() === '') return PUEDEN_FALTAR.includes(campo) ? [] : [{ campo, falta: 'vacio' }]
    if (valor.length > FICHA[campo].maximo) return [{ campo, falta: 'largo' }]
    return faltaPropia(campo, valor, ficha, tipo)
  })
}

function faltaPropia(campo: CampoFicha, valor: string, ficha: Ficha, tipo: TipoEntidad): FaltaFicha[] {
  if (campo === 'correoOficial' && !isDireccion(valor)) return [{ campo, falta: 'correo' }]
  if (campo === 'cargo' && !cargosDe(tipo).some((c) => c === valor)) return [{ campo, falta: 'cargo' }]
  if ((campo === 'desde' || campo === 'hasta') && !isFecha(valor)) return [{ campo, falta: 'fecha' }]
  if (campo === 'hasta' && isFecha(ficha.desde) && valor < ficha.desde) return [{ campo, falta: 'orden' }]
  if (campo !== 'nit') return []
  const leido = leerNit(valor)
  if ('nit' in leido) return []
  return leido.falta === 'digito' ? [{ campo, falta: 'digito', debido: leido.debido }] : [{ campo, falta: 'nit' }]
}

/** As it is kept: without blanks around, the address in small letters, the NIT in one spelling. Only of a card without faults. */
export function fichaLimpia(ficha: Ficha): Ficha {
  const limpio = (texto: string | null) => texto?.normalize('NFC').replace(/\s+/g, ' ').trim() || null
  const leido = leerNit(ficha.nit)
  return {
    ...(Object.fromEntries(
      CAMPOS_FICHA.map((c) => [c, limpio(ficha[c]) ?? (PUEDEN_FALTAR.includes(c) ? null : '')]),
    ) as Ficha),
    correoOficial: ficha.correoOficial.trim().toLowerCase(),
    nit: 'nit' in leido ? leido.nit : ficha.nit,
  }
}

export type CambioFicha = {
  readonly campo: CampoFicha
  readonly antes: string | null
  readonly despues: string | null
}

/** What differs between two cards, in the order of the table. */
export function cambiosFicha(antes: Ficha | null, despues: Ficha): CambioFicha[] {
  return CAMPOS_FICHA.map((campo) => ({ campo, antes: antes?.[campo] ?? null, despues: despues[campo] })).filter(
    ({ antes: a, despues: d }) => a !== d,
  )
}
