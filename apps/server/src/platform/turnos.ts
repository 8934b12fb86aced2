/** Runs at most `cupos` tasks at once; the rest wait in order of arrival. */
export function crearTurnos(cupos: number): <T>(tarea: () => Promise<T>) => Promise<T> {
  const espera: (() => void)[] = []
  let libres = cupos
  return async (tarea) => {
    if (libres > 0) libres -= 1
    else await new Promise<void>((seguir) => espera.push(seguir))
    try {
      return await tarea()
    } finally {
      const siguiente = espera.shift()
      if (siguiente) siguiente()
      else libres += 1
    }
  }
}
