// What is missing, thing by thing; each place is a link to the very field.
import type { FaltaEnvio } from '@kpt/domain/reportes'
import type { Campo as CampoReporte } from '@kpt/domain/seguimiento'
import { Link } from '@tanstack/react-router'
import { Desplegable } from '../../../ui/desplegable.tsx'
import { IconoAlerta } from '../../../ui/iconos.tsx'
import { EnlacePedirExcepcion } from '../../excepciones/enlace-pedir.tsx'
import type { Clave } from '../borrador/red.ts'
import { buscarCampo, direccionReporte } from '../direccion.ts'
import { useEdicion } from '../rejilla/contexto.ts'
import { nombreLugar } from '../rejilla/etiquetas.ts'
import type { Arreglo, Falta } from './faltas.ts'

/** Where each thing that is not in the values is solved. */
const SALIDA: Partial<Record<FaltaEnvio['codigo'], { readonly texto: string; readonly a: (c: Clave) => string }>> = {
  sin_plan: { texto: 'Cargar el plan', a: (c) => `/entidades/${c.entidad}/plan/cargas/nueva` },
  pi_sin_finalizar: { texto: 'Ir al plan', a: (c) => `/entidades/${c.entidad}/plan` },
  homologacion_incompleta: { texto: 'Ir a la homologación', a: (c) => `/entidades/${c.entidad}/plan/homologacion` },
  calendario_no_disponible: { texto: 'Ver el calendario', a: () => '/calendario' },
  actividad_sin_abrir: { texto: 'Ver el cronograma', a: (c) => `/calendario/${c.instrumento}/${c.vigencia}` },
  actividad_cerrada: { texto: 'Ver el cronograma', a: (c) => `/calendario/${c.instrumento}/${c.vigencia}` },
  sin_respuesta: { texto: 'Ver lo pedido', a: (c) => direccionReporte(c) },
}

type Acto = 'reporte' | 'ajustes'
type PropsLista = { readonly clave: Clave; readonly faltas: readonly Falta[]; readonly acto: Acto }

/** `acto`: what would be sent, a report or the answer to a request for adjustments. */
export function ListaFaltas({ clave, faltas, acto }: PropsLista) {
  if (faltas.length === 0) return null
  return (
    <section className="pila" aria-labelledby="faltas-titulo">
      <h2 id="faltas-titulo">Lo que falta para enviar</h2>
      <ul className="faltas">
        {faltas.map((f) => (
          <li key={f.codigo}>
            <UnaFalta clave={clave} falta={f} acto={acto} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function UnaFalta({ clave, falta, acto }: { clave: Clave; falta: Falta; acto: Acto }) {
  const salida = SALIDA[falta.codigo]
  if (falta.arreglos.length === 0 || salida)
    return (
      <p className="faltas__linea">
        <IconoAlerta /> <span>{falta.frase}</span>
        {salida ? <Link to={salida.a(clave)}>{salida.texto}</Link> : null}
        {falta.codigo === 'actividad_cerrada' ? <EnlacePedirExcepcion clave={clave} acto={acto} /> : null}
      </p>
    )
  return (
    <Desplegable
      abierto={falta.arreglos.length <= 12}
      titulo={
        <span className="faltas__titulo">
          <IconoAlerta /> {falta.frase}
        </span>
      }
    >
      <ListaArreglos clave={clave} arreglos={falta.arreglos} />
    </Desplegable>
  )
}

function ListaArreglos({ clave, arreglos }: { clave: Clave; arreglos: readonly Arreglo[] }) {
  return (
    <ul className="arreglos">
      {arreglos.map((a) => (
        <li key={`${a.meta}/${a.campo}/${a.fuente}/${a.frase}`}>
          <NombreArreglo arreglo={a} />
          <LugarArreglo clave={clave} arreglo={a} />
        </li>
      ))}
    </ul>
  )
}

export function NombreArreglo({ arreglo }: { arreglo: Arreglo }) {
  return (
    <p>
      {arreglo.nombre} <span className="tenue numero menor">{arreglo.meta}</span>
    </p>
  )
}

/** The link to the very field, and why to go there. */
export function LugarArreglo({ clave, arreglo }: { clave: Clave; arreglo: Arreglo }) {
  const { nombreFuente } = useEdicion()
  const { campo, fuente, frase } = arreglo
  return (
    <p>
      <strong>
        <Link to={direccionReporte(clave)} search={buscarCampo(arreglo)}>
          {campo ? nombreLugar(campo as CampoReporte, fuente ? nombreFuente(fuente) : undefined) : 'Ir a la meta'}
        </Link>
        {frase ? ':' : ''}
      </strong>{' '}
      {frase}
    </p>
  )
}
