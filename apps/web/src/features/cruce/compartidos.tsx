// The money of several metas in a corte: what is summed, what no longer is, and who decided each thing, when and why.
import { contar, enumerar, formatInstante, formatPesos, NOMBRES_DECISION_COMPARTIDO, nombreRol } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import type { Clave } from '../reportes/borrador/red.ts'
import { numeroCorto } from '../reportes/direccion.ts'
import { NombresMetas } from './nombres-metas.tsx'
import { RetirarCompartido } from './retirar-compartido.tsx'
import './cruce.css'

const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/compartidos'
type Monto = Respuesta<typeof RUTA>['filas'][number]
const TAMANO = 100

export function Compartidos({ clave }: { clave: Clave }) {
  const lista = useQuery(consulta(RUTA, { params: clave, consulta: { tamano: TAMANO } }))
  return (
    <Datos de={lista}>
      {({ filas, total, puedeEditar }) =>
        total === 0 ? null : (
          <section className="seccion" aria-labelledby="compartidos-titulo">
            <h2 id="compartidos-titulo">Dinero compartido entre metas</h2>
            <p className="tenue">
              Lo que se dejó compartido se suma una sola vez, en el plan y en cada grupo que tenga todas sus metas.
            </p>
            <ul className="cruce__lista">
              {filas.map((monto) => (
                <li key={monto.clave}>
                  <Uno clave={clave} monto={monto} puedeEditar={puedeEditar} />
                </li>
              ))}
            </ul>
            {total > filas.length ? <p>Se muestran los primeros {filas.length}.</p> : null}
          </section>
        )
      }
    </Datos>
  )
}

type Props = { readonly clave: Clave; readonly monto: Monto; readonly puedeEditar: boolean }

function Uno({ clave, monto: { fuente, metas, dinero, anterior, decisiones }, puedeEditar }: Props) {
  const deQue = `de ${fuente.nombre}, de las metas ${enumerar(metas.map((m) => numeroCorto(m.numero)))},`
  return (
    <article className="cruce__propuesta" aria-label={`Dinero ${deQue.slice(0, -1)}`}>
      <h3 className="cruce__quien">
        <NombresMetas metas={metas.map((meta) => ({ ...meta, codigoSispt: '' }))} />
      </h3>
      <p className="cruce__de">
        {dinero ? (
          <Chip tono="quieto" icono="raya">
            {anterior ? 'Compartido desde un corte anterior' : 'Compartido'}
          </Chip>
        ) : (
          <Chip tono="nota" icono="volver">
            Ya no está compartido
          </Chip>
        )}
        <span>{fuente.nombre}</span>
        {dinero ? <span className="numero">{pesosDe(dinero)}</span> : null}
      </p>
      {decisiones.length > 0 ? <Decisiones decisiones={decisiones} /> : null}
      {dinero && puedeEditar ? (
        <RetirarCompartido clave={clave} fuente={fuente.clave} metas={metas.map((m) => m.numero)} deQue={deQue} />
      ) : null}
    </article>
  )
}

function Decisiones({ decisiones }: Pick<Monto, 'decisiones'>) {
  return (
    <Desplegable titulo={contar(decisiones.length, 'decisión', 'decisiones')}>
      <ul className="lista-puntos">
        {decisiones.map(({ que, dinero, motivo, cruce, autor, en }) => (
          <li key={en}>
            <strong>{NOMBRES_DECISION_COMPARTIDO[que]}</strong>
            {dinero ? ` (${pesosDe(dinero)})` : ''}
            {cruce === null ? '' : `, del libro ${cruce}`}. {autor.nombre}, {nombreRol(autor.rol)},{' '}
            {formatInstante(Date.parse(en))}
            {motivo ? `: «${motivo}»` : ''}
          </li>
        ))}
      </ul>
    </Desplegable>
  )
}

function pesosDe({ comprometido, obligado, pagado }: NonNullable<Monto['dinero']>): string {
  const dichos = [
    ['comprometido', comprometido],
    ['obligado', obligado],
    ['pagado', pagado],
  ].flatMap(([campo, pesos]) => (pesos ? [`${campo} ${formatPesos(pesos)}`] : []))
  return dichos.join(', ')
}
