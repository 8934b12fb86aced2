import { impideMapeo, leerConMapeo, leerPlanIndicativo } from '@kpt/domain/planes'
import { isCodigoEntidad } from '@kpt/domain/territorio'
import { leerLibro } from '../platform/spreadsheet/index.ts'
import { exigirArchivo, opcionesDe } from './argumentos.ts'
import { type Comando, errorUso, SALIDA } from './comando.ts'
import { readFuentesSemilla } from './fuentes-semilla.ts'
import { hallazgoJson, mostrarRechazo, planJson, rechazoJson } from './plan-json.ts'
import { faltaJson, type MapeoDeArchivo, readMapeo } from './plan-mapeo.ts'

export const planLeer: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- plan leer ARCHIVO.xlsx [--mapeo MAPEO.json [--entidad CODIGO]]

Lee el libro del Plan Indicativo que exporta SisPT, sin base de datos, y muestra en JSON la entidad, el periodo,
las líneas, las metas con su programación y sus fuentes, los indicadores de resultado, el SGR y los hallazgos,
cada uno con su hoja, su celda y su remedio. Si un código sigue activo en el Catálogo solo se sabe con la base de datos:
«plan importar --simular».

Con --mapeo lee un libro de cualquier otra forma: MAPEO.json dice qué es cada columna, como lo muestra «plan mapear».
--entidad es el código DANE cuando el mapeo no lo dice.

Termina con 0 si el libro se leyó, aunque tenga filas con errores; con 1 si falta el archivo; con 2 si el libro
se rechazó, y entonces muestra {"hallazgos": […]}.`,
  correr: async (argumentos, consola) => {
    const { archivo, mapeo, entidad } = readArgumentos(argumentos)
    await exigirArchivo(archivo)
    const conMapeo = mapeo === undefined ? null : exigirEntidad(await readMapeo(mapeo), entidad)
    const faltas = conMapeo === null ? [] : impideMapeo(conMapeo.mapeo)
    if (faltas.length > 0) return mostrarRechazo(consola, faltas.map(faltaJson))
    const lectura = await leerLibro(archivo)
    if (lectura.tipo === 'rechazado') return mostrarRechazo(consola, [rechazoJson(lectura.codigo, lectura.detalles)])
    const { plan, hallazgos } =
      conMapeo === null
        ? leerPlanIndicativo(lectura.libro, await readFuentesSemilla())
        : leerConMapeo(lectura.libro, conMapeo.mapeo, conMapeo.entidad)
    const dichos = hallazgos.map(hallazgoJson)
    if (plan === null) return mostrarRechazo(consola, dichos)
    consola.json({ ...planJson(plan), hallazgos: dichos })
    return SALIDA.hecho
  },
}

function readArgumentos(argumentos: readonly string[]) {
  const options = { mapeo: { type: 'string' }, entidad: { type: 'string' } } as const
  const { values, positionals } = opcionesDe(argumentos, options)
  const [archivo, ...sobran] = positionals
  if (archivo === undefined) throw errorUso('Falta el nombre del archivo.')
  if (sobran.length > 0) throw errorUso(`Se esperaba un solo archivo y llegaron ${positionals.length}.`)
  if (values.entidad !== undefined && values.mapeo === undefined) throw errorUso('--entidad solo va con --mapeo.')
  return { archivo, ...values }
}

function exigirEntidad({ mapeo, entidad: escrita }: MapeoDeArchivo, dicha: string | undefined) {
  const entidad = dicha ?? escrita
  if (entidad === null || !isCodigoEntidad(entidad)) {
    throw errorUso('Falta el código DANE de la entidad: escríbalo en "entidad" del mapeo o con --entidad.')
  }
  return { mapeo, entidad }
}
