// The uploads of one person in one report: one file at a time, for on a weak line two at once arrive later than one after the other.
import { claveDe, type Dicho, nueva, type Subida } from './subida.ts'

/** What the queue touches outside itself. */
export type Mundo = {
  leer(): Subida[]
  conservar(subidas: readonly Subida[]): void
  /** Declares the file, or finds how much of it has arrived already. */
  empezar(subida: Subida): Promise<{ id: string; recibidos: number }>
  enviar(subida: Subida, archivo: File, avisos: Avisos): Promise<void>
  cerrar(subida: Subida, avisos: Avisos): Promise<void>
  descartar(carga: string): Promise<void>
  alTerminar(): void
}

export type Avisos = {
  readonly signal: AbortSignal
  readonly alAvanzar: (recibidos: number) => void
  readonly alEsperar: (segundos: number) => void
}

export type Cola = ReturnType<typeof crearCola>

export function crearCola(mundo: Mundo) {
  let subidas: readonly Subida[] = mundo.leer()
  const archivos = new Map<string, File>()
  const oyentes = new Set<() => void>()
  let enCurso: { readonly clave: string; readonly control: AbortController } | null = null

  const poner = (otras: readonly Subida[]) => {
    subidas = otras
    mundo.conservar(otras)
    for (const oyente of oyentes) oyente()
  }
  const cambiar = (clave: string, cambio: Partial<Subida>) =>
    poner(subidas.map((s) => (s.clave === clave ? { ...s, ...cambio } : s)))
  const quitar = (clave: string) => {
    archivos.delete(clave)
    poner(subidas.filter((s) => s.clave !== clave))
  }
  const suya = (clave: string) => subidas.find((s) => s.clave === clave)

  const seguir = () => {
    const siguiente = subidas.find((s) => s.fase === 'en_cola')
    if (enCurso || !siguiente) return
    const control = new AbortController()
    enCurso = { clave: siguiente.clave, control }
    subir(siguiente.clave, control.signal)
      .catch((error: Error) => {
        if (!control.signal.aborted) cambiar(siguiente.clave, { fase: 'fallida', espera: null, error: error.message })
      })
      .finally(() => {
        enCurso = null
        seguir()
      })
  }

  const subir = async (clave: string, signal: AbortSignal) => {
    const archivo = archivos.get(clave)
    const antes = suya(clave)
    if (!archivo || !antes) return
    cambiar(clave, { fase: 'enviando', error: null })
    const avisos: Avisos = {
      signal,
      alAvanzar: (recibidos) => cambiar(clave, { fase: 'enviando', recibidos, espera: null }),
      alEsperar: (espera) => cambiar(clave, { fase: 'esperando', espera }),
    }
    const { id, recibidos } = await mundo.empezar(antes)
    cambiar(clave, { carga: id, recibidos })
    await mundo.enviar({ ...antes, carga: id, recibidos }, archivo, avisos)
    cambiar(clave, { fase: 'guardando', recibidos: antes.bytes, espera: null })
    await mundo.cerrar({ ...antes, carga: id }, avisos)
    quitar(clave)
    mundo.alTerminar()
  }

  return {
    leer: () => subidas,
    suscribir(oyente: () => void) {
      oyentes.add(oyente)
      return () => void oyentes.delete(oyente)
    },
    /** Files to send. One that was left half sent goes on where it was, with what was said of it then. */
    agregar(elegidos: readonly File[], dicho: Dicho) {
      for (const archivo of elegidos) archivos.set(claveDe(archivo), archivo)
      const claves = new Set(elegidos.map(claveDe))
      const seguidas = subidas.map((s) => (claves.has(s.clave) && enPausa(s) ? { ...s, fase: 'en_cola' as const } : s))
      const nuevas = elegidos.filter((archivo) => !suya(claveDe(archivo))).map((archivo) => nueva(archivo, dicho))
      poner([...seguidas, ...nuevas])
      seguir()
    },
    reintentar(clave: string) {
      cambiar(clave, archivos.has(clave) ? { fase: 'en_cola', error: null } : { fase: 'sin_archivo', error: null })
      seguir()
    },
    async descartar(clave: string) {
      const carga = suya(clave)?.carga
      if (enCurso?.clave === clave) enCurso.control.abort()
      quitar(clave)
      if (carga) await mundo.descartar(carga)
    },
  }
}

function enPausa({ fase }: Subida): boolean {
  return fase === 'sin_archivo' || fase === 'fallida'
}
