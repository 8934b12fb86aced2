// Reads the exported file of a sample strictly: what is not of it, or is missing, makes it no sample.
import { INSTRUMENTOS } from '../../calendario/index.ts'
import { NIVELES_RIESGO } from '../riesgo.ts'
import { type ArchivoMuestra, FORMATO_MUESTRA } from './forma.ts'
import { DIMENSIONES } from './marco.ts'

type Prueba = (valor: unknown) => boolean

const texto: Prueba = (v) => typeof v === 'string'
const entero: Prueba = (v) => Number.isSafeInteger(v)
const huella: Prueba = (v) => typeof v === 'string' && /^[\da-f]{64}$/.test(v)
const instante: Prueba = (v) => typeof v === 'string' && !Number.isNaN(Date.parse(v))
const unoDe =
  (valores: readonly string[]): Prueba =>
  (v) =>
    valores.some((otro) => otro === v)
const lista =
  (de: Prueba): Prueba =>
  (v) =>
    Array.isArray(v) && v.every(de)
const nulo: Prueba = (v) => v === null
const alguna =
  (...pruebas: readonly Prueba[]): Prueba =>
  (v) =>
    pruebas.some((prueba) => prueba(v))

/** Exactly these keys. */
const objeto =
  (forma: Readonly<Record<string, Prueba>>): Prueba =>
  (v) =>
    typeof v === 'object' &&
    v !== null &&
    !Array.isArray(v) &&
    Object.keys(v).length === Object.keys(forma).length &&
    Object.entries(forma).every(([clave, prueba]) => prueba((v as Record<string, unknown>)[clave]))

const ORIGEN_SEMILLA = alguna(
  objeto({ clase: unoDe(['sorteo_publico']), fuente: texto, sorteoEn: instante }),
  objeto({ clase: unoDe(['compromiso']), huella }),
)

const PUBLICACION = {
  ...{ instrumento: unoDe(INSTRUMENTOS), vigencia: entero, corte: entero, numero: entero, motivo: texto },
  ...{ publicadaEn: instante, dimensiones: lista(unoDe(DIMENSIONES)), tamano: entero, minimo: entero },
  ...{ origen: ORIGEN_SEMILLA, unidades: entero, huellaMarco: huella },
  asignacion: lista(objeto({ estrato: texto, unidades: entero, muestra: entero })),
}

const isMuestra = objeto({
  formato: unoDe([FORMATO_MUESTRA]),
  // Samples divided by risk before its table had versions name none.
  publicacion: alguna(objeto(PUBLICACION), objeto({ ...PUBLICACION, reglaRiesgo: texto })),
  marco: lista(
    objeto({
      ...{ entidad: texto, nombre: texto, departamento: texto, categoria: texto, grupo: texto },
      ...{ riesgo: unoDe([...NIVELES_RIESGO, 'sin']), estrato: texto },
    }),
  ),
  sorteo: alguna(
    nulo,
    objeto({
      ...{ semilla: texto, sorteadaEn: instante, prueba: texto },
      seleccion: lista(objeto({ orden: entero, estrato: texto, entidad: texto, clave: huella })),
    }),
  ),
  eslabones: lista(huella),
})

export function leerMuestra(valor: unknown): ArchivoMuestra | null {
  return isMuestra(valor) ? (valor as ArchivoMuestra) : null
}
