// Closed loops: each does one thing after the other until the time is over; what happens while warming up is not counted.
import { setTimeout as pausa } from 'node:timers/promises'
import type { Informe } from '../trabajo.ts'

/** What one turn did. */
export type Vuelta = { readonly unidades: number; readonly bytes: number; readonly mala: string | null }

type Tiempos = { readonly calentamiento: number; readonly segundos: number; readonly pausa?: number }

const MALAS_QUE_SE_CUENTAN = 5

export function crearCuenta() {
  const ms: number[] = []
  const malas: string[] = []
  let [unidades, bytes, cuantasMalas] = [0, 0, 0]
  return {
    anotar(vuelta: Vuelta, duro: number): void {
      bytes += vuelta.bytes
      if (vuelta.mala === null) {
        ms.push(duro)
        unidades += vuelta.unidades
        return
      }
      cuantasMalas += 1
      if (malas.length < MALAS_QUE_SE_CUENTAN) malas.push(vuelta.mala)
    },
    informe: (segundos: number): Informe => ({ segundos, ms, unidades, malas, cuantasMalas, bytes }),
  }
}

export async function enBucles(
  vueltas: readonly (() => Promise<Vuelta>)[],
  { calentamiento, segundos, pausa: descanso = 0 }: Tiempos,
  alEmpezar: () => void,
): Promise<Informe> {
  const cuenta = crearCuenta()
  let fase: 'calienta' | 'mide' | 'termina' = 'calienta'
  const primeras = vueltas.map((vuelta) => vuelta())
  const bucles = vueltas.map(async (vuelta, i) => {
    await primeras[i]
    // Those who rest do not all rest at once.
    if (descanso > 0) await pausa((descanso * i) / vueltas.length)
    while (fase !== 'termina') {
      const contada = fase === 'mide'
      const desde = performance.now()
      const hecha = await vuelta()
      if (contada) cuenta.anotar(hecha, performance.now() - desde)
      if (descanso > 0) await pausa(descanso)
    }
  })
  // The first turn of each opens what later ones find open.
  await Promise.all([...primeras, pausa(calentamiento * 1000)])
  fase = 'mide'
  alEmpezar()
  const desde = performance.now()
  await pausa(segundos * 1000)
  fase = 'termina'
  const informe = cuenta.informe((performance.now() - desde) / 1000)
  await Promise.all(bucles)
  return informe
}
