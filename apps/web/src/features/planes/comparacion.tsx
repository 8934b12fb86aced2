// What changes between two versions of the plan: chosen by number, kept in the address, one meta after the other.
import { contar } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { nombreParte } from './nombres.ts'
import type { PropsSeccion } from './plan.tsx'

const RUTA = 'GET /api/entidades/:entidad/plan/versiones/:version/diferencia'
const TAMANO = 25

type Diferencia = Respuesta<typeof RUTA>
type Fila = Diferencia['filas'][number]

const QUE: Record<Fila['que'], string> = { agrega: 'Se agregó', cambia: 'Cambió', retira: 'Se retiró' }

export function Comparacion({ entidad, plan, filtros }: PropsSeccion) {
  const [, poner] = useFiltros()
  const versiones = plan.versiones.map((v) => v.version).sort((a, b) => b - a)
  const [ultima = 1, anterior = 1] = versiones
  const antes = filtros.antes ?? String(anterior)
  const despues = filtros.despues ?? String(ultima)
  const opciones = versiones.map((v) => ({ valor: String(v), texto: `Versión ${v}` }))
  return (
    <section className="seccion pila" aria-labelledby="comparacion-titulo">
      <h3 id="comparacion-titulo">Comparar dos versiones</h3>
      <div className="filtros">
        <CampoSeleccion
          id="comparar-antes"
          etiqueta="De la"
          value={antes}
          opciones={opciones}
          onChange={(e) => poner({ antes: e.target.value, pagina: undefined })}
        />
        <CampoSeleccion
          id="comparar-despues"
          etiqueta="A la"
          value={despues}
          opciones={opciones}
          onChange={(e) => poner({ despues: e.target.value, pagina: undefined })}
        />
      </div>
      {antes === despues ? (
        <p>Escoja dos versiones distintas.</p>
      ) : (
        <Resultado entidad={entidad} antes={antes} despues={despues} pagina={paginaDe(filtros)} />
      )}
    </section>
  )
}

type PropsResultado = {
  readonly entidad: string
  readonly antes: string
  readonly despues: string
  readonly pagina: number
}

function Resultado({ entidad, antes, despues, pagina }: PropsResultado) {
  const diferencia = useQuery(
    consultaPaginada(RUTA, {
      params: { entidad, version: Number(despues) },
      consulta: { contra: Number(antes), pagina, tamano: TAMANO },
    }),
  )
  return (
    <Datos de={diferencia}>
      {(datos) => (
        <>
          <p role="status">{resumen(datos)}</p>
          {datos.total > TAMANO ? (
            <Paginador pagina={pagina} tamano={TAMANO} total={datos.total} que="metas" una="meta" />
          ) : null}
          <ul className="lista-hallazgos">
            {datos.filas.map((fila) => (
              <FilaCambiada key={`${fila.que}-${fila.numero}`} fila={fila} />
            ))}
          </ul>
        </>
      )}
    </Datos>
  )
}

function resumen({ agrega, cambia, retira, partes }: Diferencia): string {
  const metas = [
    agrega > 0 && contar(agrega, 'meta se agregó', 'metas se agregaron'),
    cambia > 0 && contar(cambia, 'meta cambió', 'metas cambiaron'),
    retira > 0 && contar(retira, 'meta se retiró', 'metas se retiraron'),
  ].filter((frase) => frase !== false)
  const otras = partes.length > 0 ? `Además cambió: ${partes.map(nombreParte).join(', ')}.` : ''
  if (metas.length === 0) return otras || 'Las dos versiones dicen lo mismo.'
  return `${metas.join(', ')}. ${otras}`.trim()
}

function FilaCambiada({ fila }: { fila: Fila }) {
  return (
    <li>
      <p className="lista-hallazgos__lugar">
        {QUE[fila.que]} · <span className="numero">{fila.numero}</span>
      </p>
      <p>{fila.personalizacion}</p>
      {fila.campos.length > 0 ? (
        <dl className="definiciones">
          {fila.campos.map(({ campo, antes, despues }) => (
            <div key={campo}>
              <dt>{campo}</dt>
              <dd>
                <del>{antes}</del> <ins>{despues}</ins>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  )
}
