// To whom a letter is addressed: whoever holds the office on its day, as the entity's card says it (R5.1: gobernadores y alcaldes).
import type { CargoRepresentante, Ficha } from '../fichas/index.ts'
import type { Fecha } from '../shared/index.ts'
import type { TipoEntidad } from '../territorio/index.ts'

export type Titular = Pick<Ficha, 'representante' | 'cargo' | 'desde' | 'hasta'>

export type Destinatario = {
  readonly entidad: { readonly codigo: string; readonly nombre: string; readonly tipo: TipoEntidad }
  /** Null when nobody is on file for that day: the letter greets the office. */
  readonly nombre: string | null
  readonly cargo: CargoRepresentante
}

/** Whoever held the office that day, by the cards of the entity, the newest first: a later card corrects an earlier one. */
export function titularEn(fichas: readonly Titular[], dia: Fecha): Titular | null {
  return fichas.find(({ desde, hasta }) => desde <= dia && (hasta === null || dia <= hasta)) ?? null
}

/** Without a card that says who holds the office on that day, the letter goes to the office. */
export function destinatarioDe(entidad: Destinatario['entidad'], titular: Titular | null): Destinatario {
  const { codigo, nombre, tipo } = entidad
  return {
    entidad: { codigo, nombre, tipo },
    nombre: titular?.representante ?? null,
    cargo: titular?.cargo ?? (tipo === 'departamento' ? 'gobernador' : 'alcalde'),
  }
}
