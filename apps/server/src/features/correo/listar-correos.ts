import type { listarCorreos as definicion, PeticionDe } from '@kpt/contract'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { countPorEstado, listCorreos } from './correo.repo.ts'
import { correoVisible } from './correo-visible.ts'

type Consulta = PeticionDe<typeof definicion>['consulta']

export async function listarCorreos({ db, servicios }: ContextoTerritorial, { pagina, tamano, ...filtro }: Consulta) {
  const { filas, total } = await listCorreos(db, filtro, { pagina, tamano })
  const cuentas = await countPorEstado(db)
  return { pagina, tamano, total, modo: servicios.correo.modo, cuentas, filas: filas.map(correoVisible) }
}
