// For tests and benchmarks: the catalogue of the seed as rows of DNP's file, and that file.
import type { EntradaBuscable } from '../entrada.ts'

export { completar, crecer, libroDesordenado, libroLimpio } from './libro-oficial.ts'

type Fila = Readonly<Record<string, string>>

/** `leer` answers the text of a table of db/seed/catalogo. */
export function catalogoDeSemilla(leer: (tabla: string) => string): EntradaBuscable[] {
  const porCodigo = (tabla: string) => new Map(filasDe(leer(tabla)).map((fila) => [fila.codigo ?? '', fila]))
  const [sectores, programas, productos] = [porCodigo('sector'), porCodigo('programa'), porCodigo('producto')]
  return filasDe(leer('indicador')).map(
    ({ codigo: indicador = '', nombre: indicadorNombre = '', unidad = '', principal }) => {
      const [sector, programa, producto] = [indicador.slice(0, 2), indicador.slice(0, 4), indicador.slice(0, 7)]
      return {
        ...{ sector, sectorNombre: sectores.get(sector)?.nombre ?? '' },
        ...{ programa, programaNombre: programas.get(programa)?.nombre ?? '' },
        ...{ producto, productoNombre: productos.get(producto)?.nombre ?? '' },
        ...{ indicador, indicadorNombre, unidad, principal: principal === 'true' },
      }
    },
  )
}

function filasDe(csv: string): Fila[] {
  const [encabezado = '', ...lineas] = csv.trimEnd().split('\n')
  const nombres = celdasDe(encabezado)
  return lineas.map((linea) => Object.fromEntries(celdasDe(linea).map((valor, i) => [nombres[i] ?? '', valor])))
}

function celdasDe(linea: string): string[] {
  return [...linea.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, entre, suelto]) => entre?.replaceAll('""', '"') ?? suelto ?? '',
  )
}
