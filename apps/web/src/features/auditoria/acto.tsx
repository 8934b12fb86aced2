// One act: who, in which role, what and when; its facts when they are asked for, and the way to the thing.
import { formatInstante, nombreRol } from '@kpt/textos'
import { fraseDelActo, hechosLegibles, quienSinCuenta } from '@kpt/textos/auditoria'
import { Link } from '@tanstack/react-router'
import { nombreCompleto } from '../../app/entidad.ts'
import type { Filtros } from '../../app/filtros.ts'
import { Definiciones } from '../../ui/definiciones.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { destinoDe, historiaDe } from './direccion.ts'
import type { Acto } from './filtro.ts'

type Props = { readonly acto: Acto; readonly filtros: Filtros }

export function UnActo({ acto, filtros }: Props) {
  const { accion, sujeto, hechos, persona, rol, en, n, entidad } = acto
  const de = filtros.cadena ? '' : `${entidad ? nombreCompleto(entidad) : 'Cadena nacional'} · `
  return (
    <li>
      <Desplegable
        titulo={
          <span className="acto">
            <span>
              <strong>{persona?.nombre ?? quienSinCuenta(accion)}</strong>
              {rol ? <span className="tenue"> ({nombreRol(rol)})</span> : null} {fraseDelActo(accion, sujeto, hechos)}.
            </span>
            <span className="tenue menor">
              {formatInstante(Date.parse(en), true)} · {de}eslabón <span className="numero">{n}</span>
            </span>
          </span>
        }
      >
        <Definiciones
          lista={[...hechosLegibles(hechos), { nombre: 'Huella del eslabón', valor: acto.hash }].map((h) => ({
            nombre: h.nombre,
            valor: <span className="acto__valor">{h.valor}</span>,
          }))}
        />
        <Enlaces acto={acto} filtros={filtros} />
      </Desplegable>
    </li>
  )
}

function Enlaces({ acto, filtros }: Props) {
  const destino = destinoDe(acto)
  const historia = historiaDe(acto)
  return (
    <p className="acciones no-imprimir">
      {destino ? (
        <Link to={destino.a} search={destino.busqueda ?? {}}>
          {destino.texto}
        </Link>
      ) : null}
      {filtros.sujeto === historia.sujeto ? null : (
        <Link to="/auditoria" search={historia}>
          Todo lo que pasó con lo mismo
        </Link>
      )}
      {acto.persona && filtros.persona !== acto.persona.id ? (
        <Link to="/auditoria" search={{ persona: acto.persona.id }}>
          Todo lo que hizo {acto.persona.nombre}
        </Link>
      ) : null}
    </p>
  )
}
