// The outcome of what is being tried, beside what was published: index, class, and the positions it would have.
import { nombresDeColumnas, type Supuesto } from '@kpt/domain/mdm'
import { contar, textoSinMedicion } from '@kpt/textos'
import type { ReactNode } from 'react'
import { ChipClase } from './chip-clase.tsx'
import { conSigno, puestoDe, puntos } from './cifras.ts'
import type { Receta, Traza } from './tipos.ts'

type Props = {
  readonly traza: Traza
  readonly receta: Receta
  readonly supuesto: Supuesto
  readonly cuantos: number
  readonly children: ReactNode
}

export function Desenlace({ traza, receta, supuesto: { medicion, puestos }, cuantos, children }: Props) {
  const { indice, clase, motivo } = medicion
  const cambio = indice === null || traza.indice === null ? null : indice - traza.indice
  return (
    <section className="mdm-desenlace" aria-label="Cómo quedaría">
      <p className="menor" role="status">
        {cuantos === 0
          ? 'Sin cambios: lo publicado'
          : `Simulación, con ${contar(cuantos, 'valor cambiado', 'valores cambiados')}: no es un resultado publicado`}
      </p>
      <p className="mdm-puntaje__cifra">
        <output className="numero" aria-label="Índice">
          {puntos(indice)}
        </output>
        <ChipClase clase={clase} clases={receta.clases} />
      </p>
      {motivo ? <p className="menor">{textoSinMedicion(motivo, nombresDeColumnas(receta))}</p> : null}
      <dl className="mdm-desenlace__lista">
        <Renglon nombre="Cambio" ahora={cambio === null ? '—' : `${conSigno(cambio)} puntos`} />
        {medicion.componentes.map((c, i) => (
          <Renglon
            key={c.clave}
            nombre={receta.componentes[i]?.nombre ?? c.clave}
            ahora={puntos(c.valor)}
            antes={puntos(traza.componentes[i]?.valor)}
          />
        ))}
        <Renglon
          nombre="Puesto en el país"
          ahora={puestoDe(puestos.nacional, traza.deCuantos.nacional)}
          antes={puestoDe(traza.puestos.nacional, traza.deCuantos.nacional)}
        />
        {traza.grupo === null ? null : (
          <Renglon
            nombre="Puesto en su grupo"
            ahora={puestoDe(puestos.grupo, traza.deCuantos.grupo)}
            antes={puestoDe(traza.puestos.grupo, traza.deCuantos.grupo)}
          />
        )}
      </dl>
      <div className="mdm-desenlace__actos">{children}</div>
    </section>
  )
}

function Renglon({ nombre, ahora, antes }: { nombre: string; ahora: string; antes?: string }) {
  return (
    <div>
      <dt>{nombre}</dt>
      <dd className="numero">
        {ahora}
        {antes === undefined || antes === ahora ? null : <span className="tenue menor"> antes {antes}</span>}
      </dd>
    </div>
  )
}
