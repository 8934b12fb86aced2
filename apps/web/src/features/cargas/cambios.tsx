// What the workbook changes in the plan in force: adds, changes, removes, each list open to its metas.
import { contar } from '@kpt/textos'
import { Desplegable } from '../../ui/desplegable.tsx'
import { IconoCambio, IconoMas, IconoMenos } from '../../ui/iconos.tsx'
import { nombreCampo } from './nombres.ts'
import type { Vista } from './vista-previa.tsx'

type Cambio = Vista['agrega'][number]

export function Cambios({ vista }: { vista: Vista }) {
  const contra =
    vista.contra === 0
      ? 'Es el primer libro: todas sus metas son nuevas.'
      : `Frente a la versión ${vista.contra} del plan.`
  return (
    <section className="seccion">
      <h2>Qué cambia en el plan</h2>
      {sinCambios(vista) ? (
        <p>
          Sus {contar(vista.iguales, 'meta es igual', 'metas son iguales')} a las del plan: ninguna se agrega, cambia ni
          se retira.
        </p>
      ) : (
        <>
          <p className="tenue">{contra}</p>
          <div className="cambios">
            <Lista icono={<IconoMas />} que="se agrega" ques="se agregan" cambios={vista.agrega} />
            <Lista icono={<IconoCambio />} que="cambia" ques="cambian" cambios={vista.cambia} />
            <Lista icono={<IconoMenos />} que="se retira" ques="se retiran" cambios={vista.retira} />
            <p className="cambios__iguales">{contar(vista.iguales, 'meta sigue igual', 'metas siguen iguales')}</p>
          </div>
        </>
      )}
    </section>
  )
}

export function sinCambios(vista: Vista): boolean {
  return vista.agrega.length + vista.cambia.length + vista.retira.length === 0 && vista.contra > 0
}

type PropsLista = { icono: React.ReactNode; que: string; ques: string; cambios: readonly Cambio[] }

function Lista({ icono, que, ques, cambios }: PropsLista) {
  const titulo = (
    <span className="cambios__titulo">
      {icono} {contar(cambios.length, `meta ${que}`, `metas ${ques}`)}
    </span>
  )
  if (cambios.length === 0) return <p className="cambios__iguales">{titulo}</p>
  return (
    <Desplegable titulo={titulo}>
      <ul className="lista-hallazgos">
        {cambios.map((c) => (
          <li key={`${c.numero}-${c.codigoSispt}-${c.personalizacion}`}>
            <p className="lista-hallazgos__lugar">
              {c.numero ?? 'Nueva'} · {c.codigoSispt || 'sin código SisPT'}
              {c.campos.length > 0 ? ` · cambia: ${c.campos.map(nombreCampo).join(', ')}` : ''}
            </p>
            <p>{c.personalizacion}</p>
          </li>
        ))}
      </ul>
    </Desplegable>
  )
}
