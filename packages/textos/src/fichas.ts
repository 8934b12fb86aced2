// Names of the fields of an entity's card and what is wrong with them, in words.
import type { CampoFicha, CargoRepresentante, FaltaFicha } from '@kpt/domain/fichas'

export const NOMBRES_CAMPO_FICHA: Record<CampoFicha, string> = {
  representante: 'Representante legal',
  cargo: 'Cargo',
  desde: 'En el cargo desde',
  hasta: 'En el cargo hasta',
  acto: 'Acto de elección o nombramiento',
  nit: 'NIT',
  correoOficial: 'Correo oficial',
  direccion: 'Dirección',
  telefono: 'Teléfono',
  oficinaPlaneacion: 'Oficina de planeación',
  organoControl: 'Órgano de control competente',
}

export const NOMBRES_CARGO: Record<CargoRepresentante, string> = {
  alcalde: 'Alcalde o alcaldesa',
  gobernador: 'Gobernador o gobernadora',
  encargado: 'Por encargo',
}

const FRASES: Record<FaltaFicha['falta'], (f: FaltaFicha) => string> = {
  vacio: (f) => `Escriba: ${NOMBRES_CAMPO_FICHA[f.campo].toLowerCase()}`,
  largo: () => 'Es demasiado largo: abrévielo',
  fecha: () => 'Escriba una fecha que exista',
  orden: () => 'Esta fecha es anterior a la de comienzo',
  correo: () => 'Escriba un correo válido, como contactenos@municipio.gov.co',
  nit: () => 'El NIT tiene nueve cifras y un dígito de verificación, como 899.999.011-0',
  digito: (f) =>
    `El dígito de verificación no coincide: a ese número le corresponde ${f.debido}. Revise todas las cifras`,
  cargo: () => 'Ese cargo no representa a una entidad de este tipo',
}

export function fraseFaltaFicha(falta: FaltaFicha): string {
  return FRASES[falta.falta](falta)
}

/** `899.999.011-0`. */
export function formatNit(nit: string): string {
  return nit.replace(/^(\d{3})(\d{3})(\d{3})-/, '$1.$2.$3-')
}
