// Where it stands among those of its group: the median, and how far the next ones are.
import { Link } from '@tanstack/react-router'
import type { Filtros } from '../../app/filtros.ts'
import { Definiciones } from '../../ui/definiciones.tsx'
import { conSigno, puntos } from './cifras.ts'
import { queMedicion } from './direccion.ts'
import type { Traza } from './tipos.ts'

type Vecina = Traza['pares']['arriba']

export function Pares({ traza, filtros }: { traza: Traza; filtros: Filtros }) {
  const { grupo, indice, pares, corrida } = traza
  if (grupo === null) return null
  const vigencia = String(corrida.vigencia)
  const vecina = (v: Vecina, nadie: string) =>
    v === null ? (
      nadie
    ) : (
      <>
        <Link
          to="/mdm/$vigencia/$entidad"
          params={{ vigencia, entidad: v.entidad.codigo }}
          search={queMedicion(filtros)}
        >
          {v.entidad.nombre} ({v.entidad.departamentoNombre})
        </Link>
        , puesto {v.puesto}: <span className="numero">{puntos(v.indice)}</span>, a {puntos(Math.abs(v.distancia))}{' '}
        puntos
      </>
    )
  const { medianaGrupo, arriba, abajo } = pares
  return (
    <section className="seccion" aria-label="Frente a su grupo">
      <h2>Frente a su grupo</h2>
      <Definiciones
        lista={[
          {
            nombre: 'Mediana del grupo',
            valor: `${puntos(medianaGrupo)}${indice === null || medianaGrupo === null ? '' : ` (${conSigno(indice - medianaGrupo)} puntos)`}`,
          },
          { nombre: 'Inmediatamente arriba', valor: vecina(arriba, 'Nadie') },
          { nombre: 'Inmediatamente abajo', valor: vecina(abajo, 'Nadie') },
        ]}
      />
    </section>
  )
}
