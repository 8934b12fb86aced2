import { parseArgs } from 'node:util'

export type Opciones = {
  /** Seconds of each timed measure. */
  readonly segundos: number
  /** Reports to submit. */
  readonly envios: number
  /** Times the country of the board. */
  readonly crecimiento: number
  /** Workbooks of each kind. */
  readonly libros: number
}

const USO = `Uso: npm run bench -- [medición…] [--segundos 10] [--envios 3600] [--crecimiento 1] [--libros 20]`

/** Names of the measures asked for (all if none) and their sizes. */
export function leerOpciones(
  argumentos: readonly string[],
  conocidos: readonly string[],
): { nombres: string[]; opciones: Opciones } {
  const { values, positionals } = parseArgs({
    args: [...argumentos],
    allowPositionals: true,
    options: {
      segundos: { type: 'string', default: '10' },
      envios: { type: 'string', default: '3600' },
      crecimiento: { type: 'string', default: '1' },
      libros: { type: 'string', default: '20' },
    },
  })
  const extranos = positionals.filter((nombre) => !conocidos.includes(nombre))
  if (extranos.length > 0)
    throw new Error(`${USO}\nMediciones: ${conocidos.join(', ')}; no hay ${extranos.join(', ')}.`)
  const entero = (nombre: keyof typeof values) => {
    const valor = Number(values[nombre])
    if (!Number.isInteger(valor) || valor < 1) throw new Error(`--${nombre} debe ser un número entero mayor que 0.`)
    return valor
  }
  return {
    nombres: positionals.length > 0 ? positionals : [...conocidos],
    opciones: {
      segundos: entero('segundos'),
      envios: entero('envios'),
      crecimiento: entero('crecimiento'),
      libros: entero('libros'),
    },
  }
}
