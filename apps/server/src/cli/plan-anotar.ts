import { leerPlanIndicativo } from '@kpt/domain/planes'
import { pedidoDe } from '../features/libros/index.ts'
import { anotarLibro, leerLibro } from '../platform/spreadsheet/index.ts'
import { entradaYSalida, guardar } from './argumentos.ts'
import { type Comando, SALIDA } from './comando.ts'
import { readFuentesSemilla } from './fuentes-semilla.ts'
import { hallazgoJson, mostrarRechazo, rechazoJson } from './plan-json.ts'

export const planAnotar: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- plan anotar ARCHIVO.xlsx SALIDA.xlsx

Lee el libro del Plan Indicativo y escribe el mismo libro con sus hallazgos: una nota y un color en cada celda que los
tiene, y una hoja «Hallazgos» que los lista. Lo demás queda como estaba. Sin base de datos.

Muestra {"archivo", "bytes", "sha256", "hallazgos"}.

Termina con 0 si se escribió, aunque el libro no se pueda cargar; con 1 si falta un archivo; con 2 si el archivo no se
puede abrir como libro, y entonces muestra {"hallazgos": […]}.`,
  correr: async (argumentos, consola) => {
    const { entrada, salida } = await entradaYSalida(argumentos)
    const lectura = await leerLibro(entrada)
    if (lectura.tipo === 'rechazado') return mostrarRechazo(consola, [rechazoJson(lectura.codigo, lectura.detalles)])
    const { hallazgos } = leerPlanIndicativo(lectura.libro, await readFuentesSemilla())
    const anotado = await anotarLibro(entrada, pedidoDe(hallazgos))
    if (anotado.tipo === 'rechazado') return mostrarRechazo(consola, [rechazoJson(anotado.codigo, anotado.detalles)])
    consola.json({ ...(await guardar(salida, anotado.contenido)), hallazgos: hallazgos.map(hallazgoJson) })
    return SALIDA.hecho
  },
}
