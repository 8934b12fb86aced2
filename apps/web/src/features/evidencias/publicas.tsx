// What anybody may see of what supports a published report: meta by meta, without what has personal data.
import { formatNumero } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { direccion } from '../../api/cliente.ts'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { useNombreEntidad } from '../../app/entidad.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { numeroCorto } from '../reportes/direccion.ts'
import { QueEs } from './que-es.tsx'
import './evidencias.css'

const RUTA = '/api/entidades/:entidad/evidencias-publicas/:vigencia/:corte'
const TAMANO = 25
type Publicadas = Respuesta<`GET ${typeof RUTA}`>
type Cual = { readonly entidad: string; readonly vigencia: string; readonly corte: string }

export function PantallaEvidenciasPublicas() {
  const cual = useParams({ from: '/entidades/$entidad/como-va/$vigencia/$corte/evidencias' })
  const nombre = useNombreEntidad(cual.entidad)
  const [filtros] = useFiltros()
  const lista = useQuery(
    consultaPaginada(`GET ${RUTA}`, {
      params: cual,
      consulta: { pagina: paginaDe(filtros), tamano: TAMANO, meta: filtros.meta || undefined },
    }),
  )
  return (
    <Pantalla
      titulo="Evidencias de lo reportado"
      de={nombre}
      migas={[
        { texto: 'Inicio', a: '/' },
        { texto: nombre, a: `/entidades/${cual.entidad}/como-va` },
      ]}
      entrada={`Lo que la entidad mostró de su avance en el corte ${cual.corte} de ${cual.vigencia}, en el reporte que ya fue revisado.`}
    >
      <Datos de={lista} lineas={8}>
        {(datos) => <Metas cual={cual} datos={datos} />}
      </Datos>
    </Pantalla>
  )
}

function Metas({ cual, datos: { filas, total, pagina, recibo } }: { cual: Cual; datos: Publicadas }) {
  if (total === 0)
    return (
      <Vacio titulo="La entidad no agregó evidencias a este reporte">
        <p>No siempre se le piden: las reglas de cada vigencia dicen cuándo.</p>
      </Vacio>
    )
  return (
    <div className="pila">
      <Paginador pagina={pagina} tamano={TAMANO} total={total} que="metas" una="meta" />
      {filas.map((fila) => (
        <Meta key={fila.meta} cual={cual} fila={fila} />
      ))}
      <p className="tenue menor">
        Recibo <code>{recibo}</code>. A las fotos se les quitaron los datos del aparato con que se tomaron.
      </p>
    </div>
  )
}

function Meta({ cual, fila }: { cual: Cual; fila: Publicadas['filas'][number] }) {
  const { meta, personalizacion, ejecutado, unidad, evidencias, reservadas } = fila
  return (
    <section className="seccion" aria-labelledby={`meta-${meta}`}>
      <h2 id={`meta-${meta}`}>
        Meta {numeroCorto(meta)}: {personalizacion}
      </h2>
      <p className="tenue">
        {ejecutado === null ? 'Sin avance reportado' : `Reportó ${formatNumero(ejecutado)} (${unidad})`}
      </p>
      {evidencias.length > 0 ? (
        <ul className="evidencias__lista">
          {evidencias.map((e) => (
            <QueEs key={e.id} evidencia={e} archivo={e.clase === 'enlace' ? null : archivoDe(cual, e.id)} />
          ))}
        </ul>
      ) : null}
      {reservadas > 0 ? (
        <p className="tenue">
          {reservadas === 1
            ? '1 evidencia no se publica porque contiene'
            : `${reservadas} evidencias no se publican porque contienen`}{' '}
          datos personales.
        </p>
      ) : null}
    </section>
  )
}

function archivoDe(cual: Cual, evidencia: string): string {
  return direccion(`GET ${RUTA}/:evidencia/archivo`, { params: { ...cual, evidencia } })
}
