// Beside the official figures of a plan or of a group: without caps, against the quarterly programme, with the entity's weights, and regalías.
import {
  cuentaAvance,
  FORMULAS_AVANCE,
  formatInstante,
  formatPorcentaje,
  fraseEsperado,
  NOMBRES_AVANCE,
  nombreEntrada,
  valorEntrada,
} from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { Definiciones } from '../../../ui/definiciones.tsx'
import { Desplegable } from '../../../ui/desplegable.tsx'
import type { AvanceEntidad, Clave, GrupoAmpliado } from '../tipos.ts'

type Variante = GrupoAmpliado['crudo']['fisico']
type Props = {
  readonly de: Omit<GrupoAmpliado, 'clave' | 'nombre'>
  readonly avance: AvanceEntidad
  readonly cerrada: boolean
  /** Regalías are of the plan as a whole. */
  readonly entero?: boolean
  readonly clave?: Clave
}

export function Variantes({ de, avance, cerrada, entero = false, clave }: Props) {
  const { regalias, ponderacion } = avance
  const frase = fraseEsperado(de.esperado, avance.metodologia.semaforo, cerrada)
  return (
    <Desplegable titulo="Otras formas de ver estas cifras">
      <p className="tenue">Acompañan a las cifras oficiales; ninguna las reemplaza.</p>
      {frase ? <p>{frase}</p> : null}
      <Abierta nombre={`${NOMBRES_AVANCE.fisico}, sin tope`} variante={de.crudo.fisico} />
      <Abierta nombre={`${NOMBRES_AVANCE.fisicoCuatrienio}, sin tope`} variante={de.crudo.fisicoCuatrienio} />
      {de.ponderado && ponderacion ? (
        <>
          <Abierta nombre={`${NOMBRES_AVANCE.fisico}, ponderado`} variante={de.ponderado.fisico} />
          <Abierta nombre={`${NOMBRES_AVANCE.fisicoCuatrienio}, ponderado`} variante={de.ponderado.fisicoCuatrienio} />
          <p className="menor tenue">
            Pesos n.º {ponderacion.n}, de {ponderacion.autor.nombre}, {formatInstante(Date.parse(ponderacion.en))}.
          </p>
        </>
      ) : null}
      {entero && clave ? (
        <p>
          <Link
            to="/entidades/$entidad/ponderacion/$vigencia"
            params={{ entidad: clave.entidad, vigencia: clave.vigencia }}
          >
            {ponderacion ? 'Ver los pesos del plan' : 'Dar pesos a las líneas, los programas y las metas'}
          </Link>
        </p>
      ) : null}
      {entero && regalias ? (
        <Abierta nombre={`Sistema General de Regalías, bienio ${regalias.bienio}`} variante={regalias} />
      ) : null}
      {de.orientacionAsumida > 0 ? (
        <p className="menor tenue">
          En {de.orientacionAsumida} de {de.metas} metas el plan no dice la orientación: se supone incremento.
        </p>
      ) : null}
    </Desplegable>
  )
}

function Abierta({ nombre, variante }: { nombre: string; variante: Variante }) {
  const { formula, entradas, valor } = variante
  const cuenta = cuentaAvance(formula, entradas)
  const figura = valor === null ? 'Sin dato' : formatPorcentaje(valor)
  return (
    <div className="explicada">
      <p>
        <strong>
          {nombre}: {figura}
        </strong>
      </p>
      <p className="explicada__cuenta">
        <span>{FORMULAS_AVANCE[formula]}</span>
        {cuenta && valor !== null ? (
          <span className="numero">
            {cuenta} = {figura}
          </span>
        ) : null}
      </p>
      <Definiciones
        lista={Object.entries(entradas).map(([clave, dato]) => ({
          nombre: nombreEntrada(formula, clave),
          valor: <span className="numero">{dato === null ? 'Sin dato' : valorEntrada(formula, clave, dato)}</span>,
        }))}
      />
    </div>
  )
}
