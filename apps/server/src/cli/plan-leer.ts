import { leerPlanIndicativo } from '@kpt/domain/planes'
import { leerLibro } from '../platform/spreadsheet/index.ts'
import { archivoUnico } from './argumentos.ts'
import { type Comando, type Consola, SALIDA } from './comando.ts'
import { readFuentesSemilla } from './fuentes-semilla.ts'
import { type HallazgoJson, hallazgoJson, planJson, rechazoJson } from './plan-json.ts'

export const planLeer: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- plan leer ARCHIVO.xlsx

Lee el libro del Plan Indicativo que exporta SisPT, sin base de datos, y muestra en JSON la entidad, el periodo,
las líneas, las metas con su programación y sus fuentes, los indicadores de resultado, el SGR y los hallazgos,
cada uno con su hoja, su celda y su remedio.

Termina con 0 si el libro se leyó, aunque tenga filas con errores; con 1 si falta el archivo; con 2 si el libro
se rechazó, y entonces muestra {"hallazgos": […]}.`,
  correr: async (argumentos, consola) => {
    const archivo = await archivoUnico(argumentos)
    const lectura = await leerLibro(archivo)
    if (lectura.tipo === 'rechazado') return rechazar(consola, [rechazoJson(lectura.codigo, lectura.detalles)])
    const { plan, hallazgos } = leerPlanIndicativo(lectura.libro, await readFuentesSemilla())
    const dichos = hallazgos.map(hallazgoJson)
    if (plan === null) return rechazar(consola, dichos)
    consola.json({ ...planJson(plan), hallazgos: dichos })
    return SALIDA.hecho
  },
}

function rechazar(consola: Consola, hallazgos: readonly HallazgoJson[]) {
  consola.json({ hallazgos })
  const errores = hallazgos.filter((h) => h.gravedad === 'error')
  for (const { mensaje, remedio } of errores) consola.decir(`${mensaje} ${remedio}`)
  return SALIDA.rechazado
}
