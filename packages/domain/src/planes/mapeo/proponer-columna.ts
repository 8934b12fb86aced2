// What a column is, by what its header announces and what its cells are like, with how sure it is and why (R2.4).
import { type CampoMapeo, esCifra, partesDe } from './campos.ts'
import type { Anuncio } from './encabezado.ts'
import type { Perfil, Rasgo } from './perfil.ts'

export const CONFIANZAS = ['seguro', 'revisar'] as const
export type Confianza = (typeof CONFIANZAS)[number]

/** Why a field is proposed. Their sentences live in @kpt/textos. */
export const RAZONES = [
  'encabezado_y_contenido',
  'encabezado',
  'contenido',
  'contenido_contra_encabezado',
  'encabezado_dudoso',
  'contenido_no_casa',
  'texto_por_fila',
  'avance',
  'sin_vigencia',
  'repetida',
  'vacia',
  'sin_pista',
  'recordada',
] as const
export type Razon = (typeof RAZONES)[number]

export type Propuesta = { readonly campo: CampoMapeo; readonly confianza: Confianza; readonly razon: Razon }

const CASI_TODAS = 0.8
const LA_MAYORIA = 0.6

export function proponerColumna(anuncio: Anuncio | null, perfil: Perfil): Propuesta {
  if (perfil.llenas === 0) return anuncio === null ? nada('vacia') : soloEncabezado(anuncio)
  const porContenido = campoPorContenido(perfil)
  if (anuncio === null) return porContenido === null ? nada('sin_pista') : visto(porContenido, 'contenido')
  const { campo, seguro } = anuncio
  // Pesos and quantities have as many digits as they please: what a header says is a figure is no code.
  if (porContenido !== null && SIN_DUDA.has(porContenido) && porContenido !== campo && !esCifra(campo)) {
    // A header of one level over codes of another, or of names over codes: what is written decides.
    return visto(porContenido, 'contenido_contra_encabezado')
  }
  if (campo === 'avance') return { campo, confianza: 'seguro', razon: 'avance' }
  if (campo === 'ignorar') return { campo, confianza: 'revisar', razon: 'sin_vigencia' }
  const ajustado = ajustar(campo, perfil)
  if (ajustado === null) return visto('ignorar', 'contenido_no_casa')
  if (ajustado !== campo) return visto(ajustado, 'contenido_contra_encabezado')
  return seguro
    ? { campo, confianza: 'seguro', razon: 'encabezado_y_contenido' }
    : { campo, confianza: 'revisar', razon: 'encabezado_dudoso' }
}

/** What cells of such a kind are, without looking at the header. */
const POR_RASGO: readonly { readonly rasgo: Rasgo; readonly campo: CampoMapeo }[] = [
  { rasgo: 'bpin', campo: 'bpin' },
  { rasgo: 'codigo9', campo: 'indicador' },
  { rasgo: 'codigo7', campo: 'producto' },
  { rasgo: 'orientacion', campo: 'orientacion' },
  { rasgo: 'acumulacion', campo: 'tipoAcumulacion' },
  { rasgo: 'unidad', campo: 'unidad' },
]
/** Nothing else is written like this: over these, a header that says otherwise is taken as a slip. */
const SIN_DUDA: ReadonlySet<CampoMapeo> = new Set(['indicador', 'bpin', 'orientacion', 'tipoAcumulacion'])

function campoPorContenido({ rasgos, llenas }: Perfil): CampoMapeo | null {
  if (llenas < 2) return null
  return POR_RASGO.find(({ rasgo }) => rasgos[rasgo] >= CASI_TODAS)?.campo ?? null
}

type Ajuste = (perfil: Perfil & { readonly esTexto: boolean }) => CampoMapeo | null

/** The field that the cells can hold, for each announced: codes or the names beside them, texts or figures; null when they fit none. */
const AJUSTES: Readonly<Record<string, Ajuste>> = {
  sector: ({ rasgos }) => (rasgos.codigo2 >= LA_MAYORIA ? 'sector' : 'sectorNombre'),
  sectorNombre: ({ rasgos }) => (rasgos.codigo2 >= CASI_TODAS ? 'sector' : 'sectorNombre'),
  programa: ({ rasgos, esTexto }) => (rasgos.codigo4 >= LA_MAYORIA ? 'programa' : esTexto ? 'programaNombre' : null),
  programaNombre: ({ rasgos, largo }) => (soloCodigos(rasgos.codigo4, largo) ? 'programa' : 'programaNombre'),
  programaPropio: ({ rasgos, largo }) => (soloCodigos(rasgos.codigo4, largo) ? 'programa' : 'programaPropio'),
  producto: ({ rasgos, esTexto }) => (rasgos.codigo7 >= LA_MAYORIA ? 'producto' : esTexto ? 'productoNombre' : null),
  productoNombre: ({ rasgos }) => (rasgos.codigo7 >= CASI_TODAS ? 'producto' : 'productoNombre'),
  indicador: ({ rasgos, esTexto }) => (rasgos.codigo9 >= LA_MAYORIA ? 'indicador' : esTexto ? 'indicadorNombre' : null),
  personalizacion: ({ esTexto, numeros }) =>
    esTexto ? 'personalizacion' : numeros >= CASI_TODAS ? 'metaCuatrienio' : null,
  metaCuatrienio: ({ numeros, largo }) =>
    numeros >= LA_MAYORIA ? 'metaCuatrienio' : largo > LARGO_DE_FRASE ? 'personalizacion' : null,
  unidad: ({ esTexto }) => (esTexto ? 'unidad' : null),
}

const LARGO_DE_FRASE = 25

function ajustar(campo: CampoMapeo, perfil: Perfil): CampoMapeo | null {
  const propio = AJUSTES[campo]
  if (propio) return propio({ ...perfil, esTexto: perfil.numeros < 1 - LA_MAYORIA })
  const esSerie = typeof partesDe(campo)?.vigencia === 'string'
  return !esSerie || perfil.numeros >= LA_MAYORIA || perfil.largo < LARGO_DE_FRASE ? campo : null
}

function soloCodigos(parte: number, largo: number): boolean {
  return parte >= CASI_TODAS && largo < 8
}

function soloEncabezado({ campo, seguro }: Anuncio): Propuesta {
  if (campo === 'avance') return { campo, confianza: 'seguro', razon: 'avance' }
  return { campo, confianza: seguro ? 'seguro' : 'revisar', razon: seguro ? 'encabezado' : 'encabezado_dudoso' }
}

function visto(campo: CampoMapeo, razon: Razon): Propuesta {
  return { campo, confianza: 'revisar', razon }
}

function nada(razon: Razon): Propuesta {
  return { campo: 'ignorar', confianza: razon === 'vacia' ? 'seguro' : 'revisar', razon }
}
