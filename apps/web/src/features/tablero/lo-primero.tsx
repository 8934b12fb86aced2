// The answer before the pictures: how the territory stands in one sentence, and what asks for a decision.
import { contar, formatFecha, formatNumero, formatPorcentaje } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { consulta } from '../../api/consulta.ts'
import { ahoraServidor } from '../../app/reloj.ts'
import { useSesion } from '../../app/sesion.ts'
import { PlanesPorFinalizar } from '../preparacion/planes-por-finalizar.tsx'
import { PorLlamar } from '../radar/por-llamar.tsx'
import { EnlaceDepartamento } from './barras/barras-departamentos.tsx'
import { Cuantas } from './cuantas.tsx'
import { faltan, parte, reportaron } from './hechos.ts'
import { Pedido } from './pedido.tsx'
import type { PropsTablero } from './tablero.tsx'
import type { Departamento, Tablero } from './tipos.ts'

export function LoPrimero({ clave, tablero }: PropsTablero) {
  const pedidos = [
    <Faltan key="faltan" tablero={tablero} />,
    <Rezagados key="rezagados" departamentos={tablero.departamentos} />,
    <PorRevisar key="revisar" />,
    <PorLlamar key="llamar" clave={clave} tablero={tablero} />,
    <PlanesPorFinalizar key="planes" clave={clave} />,
  ]
  return (
    <section className="primero" aria-labelledby="lo-primero">
      <h2 id="lo-primero" className="solo-lector">
        Cómo va
      </h2>
      <p className="primero__frase">
        <Frase tablero={tablero} conAvance={clave.instrumento === 'seguimiento'} />
      </p>
      <ul className="primero__pedidos">{pedidos}</ul>
    </section>
  )
}

function Frase({ tablero: { total, avance }, conAvance }: { tablero: Tablero; conAvance: boolean }) {
  const suma = reportaron(total)
  if (total.obligadas === 0) return 'Ninguna entidad obligada cumple estos filtros.'
  const partes = [
    avance.fisico === null ? null : `${formatPorcentaje(avance.fisico)} en lo físico`,
    avance.financiero === null ? null : `${formatPorcentaje(avance.financiero)} en lo financiero`,
  ].filter(Boolean)
  return (
    <>
      {suma === 1 ? 'Reportó' : 'Reportaron'} <strong className="numero">{formatNumero(String(suma))}</strong> de{' '}
      <span className="numero">{formatNumero(String(total.obligadas))}</span>{' '}
      {total.obligadas === 1 ? 'entidad obligada' : 'entidades obligadas'}{' '}
      <strong className="numero">({formatPorcentaje(parte(suma, total))})</strong>.
      {conAvance && partes.length > 0 ? ` Lo reportado avanza ${partes.join(' y ')}.` : ''}
    </>
  )
}

/** Who is late, or how many days are left. */
function Faltan({ tablero: { total, limite } }: { tablero: Tablero }) {
  const cuantas = faltan(total)
  if (cuantas === 0 || !limite) return null
  if (total.silencio > 0)
    return (
      <Pedido titulo="No han reportado">
        <Cuantas cuantas={total.silencio} que="sin reportar" filtro={{ hecho: 'silencio' }} />{' '}
        {total.silencio === 1 ? 'entidad' : 'entidades'}; el límite pasó el {formatFecha(limite)}.
      </Pedido>
    )
  if (total.enPlazo === 0) return null
  const dias = diasHasta(limite)
  return (
    <Pedido titulo="Faltan por reportar">
      <Cuantas cuantas={total.enPlazo} que="en plazo" filtro={{ hecho: 'en_plazo' }} />{' '}
      {total.enPlazo === 1 ? 'entidad' : 'entidades'};{' '}
      {dias === 0 ? 'el límite es hoy.' : `${dias === 1 ? 'queda' : 'quedan'} ${contar(dias, 'día', 'días')}.`}
    </Pedido>
  )
}

/** The three departments that reported the least, where there is something to compare. */
function Rezagados({ departamentos }: { departamentos: readonly Departamento[] }) {
  const conDeber = departamentos.filter(({ cuenta }) => cuenta.obligadas - cuenta.porAbrir - cuenta.noExigible > 0)
  if (conDeber.length < 4) return null
  const peores = conDeber
    .map((d) => ({ d, razon: parte(reportaron(d.cuenta), d.cuenta) }))
    .filter(({ razon }) => razon < 1)
    .sort((a, b) => a.razon - b.razon)
    .slice(0, 3)
  if (peores.length === 0) return null
  return (
    <Pedido titulo="Los que menos reportan">
      {peores.map(({ d, razon }, i) => (
        <Fragment key={d.codigo}>
          {i > 0 ? ', ' : ''}
          <EnlaceDepartamento departamento={d} /> <span className="numero">({formatPorcentaje(razon)})</span>
        </Fragment>
      ))}
    </Pedido>
  )
}

/** Reports that wait for this person, of any corte. */
function PorRevisar() {
  const rol = useSesion()?.rol
  const revisa = rol === 'revisor_gobernacion' || rol === 'analista_dnp'
  const { data } = useQuery({ ...consulta('GET /api/revision/cola', { consulta: { tamano: 1 } }), enabled: revisa })
  if (!data) return null
  const { porRevisar, enAjustes, seleccionados, porTrasladar } = data.cuentas
  if (porRevisar + enAjustes + seleccionados + porTrasladar === 0) return null
  const otros =
    rol === 'analista_dnp'
      ? { estado: 'seleccionados', cuantos: seleccionados, que: 'que seleccionó el DNP' }
      : { estado: 'por_trasladar', cuantos: porTrasladar, que: 'por trasladar de lo que pidió el DNP' }
  return (
    <Pedido titulo="Esperan su revisión">
      <Link to="/revision" className="cifra-enlace">
        {contar(porRevisar, 'reporte', 'reportes')}
      </Link>
      {otros.cuantos > 0 ? (
        <>
          ;{' '}
          <Link to="/revision" search={{ estado: otros.estado }}>
            {formatNumero(String(otros.cuantos))} {otros.que}
          </Link>
        </>
      ) : null}
      {enAjustes > 0 ? `; ${formatNumero(String(enAjustes))} en ajustes.` : '.'}
    </Pedido>
  )
}

function diasHasta(limite: string): number {
  return Math.max(0, Math.floor((Date.parse(`${limite}T23:59:59-05:00`) - ahoraServidor()) / 86_400_000))
}
