// The load process: does one piece of work and tells how it went.
import { aRitmo } from './carga/a-ritmo.ts'
import { agotar } from './carga/agotar.ts'
import { guardar } from './carga/guardar.ts'
import { guardarCrudo } from './carga/guardar-crudo.ts'
import { ingresar } from './carga/ingresar.ts'
import { leer } from './carga/leer.ts'
import type { Aviso, Informe, Trabajo } from './trabajo.ts'

process.once('message', async (trabajo: Trabajo) => {
  const avisar = (aviso: Aviso) => process.send?.(aviso)
  const informe = await hacer(trabajo, () => avisar({ tipo: 'empieza' }))
  avisar({ tipo: 'termina', informe })
})

function hacer(trabajo: Trabajo, alEmpezar: () => void): Promise<Informe> {
  if (trabajo.tipo === 'guardar') return guardar(trabajo, alEmpezar)
  if (trabajo.tipo === 'guardar-crudo') return guardarCrudo(trabajo, alEmpezar)
  if (trabajo.tipo === 'a-ritmo') return aRitmo(trabajo, alEmpezar)
  if (trabajo.tipo === 'ingresar') return ingresar(trabajo, alEmpezar)
  return trabajo.tipo === 'agotar' ? agotar(trabajo, alEmpezar) : leer(trabajo, alEmpezar)
}
