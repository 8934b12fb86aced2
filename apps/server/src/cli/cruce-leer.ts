import { leerCuipo } from '@kpt/domain/cruce'
import { fraseRechazoCruce } from '@kpt/textos'
import { leerLibro } from '../platform/spreadsheet/index.ts'
import { archivoUnico } from './argumentos.ts'
import { type Comando, SALIDA } from './comando.ts'
import { cuipoJson } from './cruce-json.ts'
import { mostrarRechazo, rechazoJson } from './plan-json.ts'

export const cruceLeer: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- cruce leer ARCHIVO.xlsx

Lee el libro de gastos de CUIPO que exporta el CHIP, sin base de datos, y muestra en JSON de quién y de qué periodo es,
sus renglones con su dinero, lo que suman en total y por bloque, las filas que no son renglones y por qué, y los hallazgos,
cada uno con su hoja, su celda y su remedio. De un libro de programación muestra la apropiación inicial y la definitiva.

Termina con 0 si el libro se leyó, aunque tenga filas con errores; con 1 si falta el archivo; con 2 si el libro
se rechazó, y entonces muestra {"hallazgos": […]}.`,
  correr: async (argumentos, consola) => {
    const lectura = await leerLibro(await archivoUnico(argumentos))
    if (lectura.tipo === 'rechazado') return mostrarRechazo(consola, [rechazoJson(lectura.codigo, lectura.detalles)])
    const cuipo = leerCuipo(lectura.libro)
    if (cuipo.tipo === 'rechazo') {
      const mensaje = fraseRechazoCruce(cuipo.codigo, {})
      const lugar = { hoja: lectura.libro.hojas[0]?.nombre ?? null, celda: lectura.libro.hojas[0] ? 'A1' : null }
      const remedio = 'Exporte otra vez el libro desde el CHIP, sin cambiarle las columnas.'
      return mostrarRechazo(consola, [
        { regla: cuipo.codigo, gravedad: 'error', ...lugar, valor: null, mensaje, remedio },
      ])
    }
    consola.json(cuipoJson(cuipo.libro))
    return SALIDA.hecho
  },
}
