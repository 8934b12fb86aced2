// What publishing would do, read before it is done: rows before and after, whom it reaches, whose verdict heals.
import type { EntradaBorrador } from '@kpt/domain/calendario'
import { type Hallazgo, hasError } from '@kpt/domain/shared'
import { contar, fraseHallazgoBorrador } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { nombreInstrumento } from '../../app/nombres.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Alcanzadas } from './alcanzadas.tsx'
import { Cambios } from './cambios.tsx'
import { MIGAS, SoloQuienPublica } from './permiso.tsx'
import { Publicar } from './publicar.tsx'
import './circulares.css'

export type Previa = Respuesta<'GET /api/calendario/borradores/:instrumento/:vigencia/previa'>
export type Suerte = keyof Previa['cuentas']

const TAMANO = 20

export function PantallaPrevia() {
  const { instrumento, vigencia } = useParams({ from: '/calendario/borradores/$instrumento/$vigencia/previa' })
  const [filtros] = useFiltros()
  const params = { instrumento: instrumento as EntradaBorrador['de']['instrumento'], vigencia: Number(vigencia) }
  const consulta = { pagina: paginaDe(filtros), tamano: TAMANO, suerte: filtros.suerte as Suerte | undefined }
  const previa = useQuery(
    consultaPaginada('GET /api/calendario/borradores/:instrumento/:vigencia/previa', { params, consulta }),
  )
  const borrador = `/calendario/borradores/${instrumento}/${vigencia}`
  return (
    <Pantalla
      titulo="Antes de publicar"
      antetitulo={`${nombreInstrumento(instrumento)}, vigencia ${vigencia}`}
      entrada="Esto es lo que cambia con el borrador, sobre los reportes que hay ahora. Todavía no rige."
      migas={[...MIGAS, { texto: 'Cronograma en construcción', a: borrador }]}
    >
      <SoloQuienPublica>
        <Datos de={previa}>{(p) => <Contenido previa={p} params={params} />}</Datos>
      </SoloQuienPublica>
    </Pantalla>
  )
}

function Contenido({ previa, params }: { previa: Previa; params: EntradaBorrador['de'] }) {
  const { cartasSinEfecto, version, cuentas } = previa
  const hallazgos = previa.hallazgos as Hallazgo[]
  const errores = hallazgos.filter((h) => h.gravedad === 'error')
  const avisos = hallazgos.filter((h) => h.gravedad !== 'error')
  const vuelta = { instrumento: params.instrumento, vigencia: String(params.vigencia) }
  return (
    <>
      {errores.length > 0 ? (
        <Aviso tono="alerta" titulo={`Todavía no se puede publicar: ${contar(errores.length, 'falta', 'faltas')}`}>
          <ul className="faltas">
            {errores.slice(0, 5).map((h) => (
              <li key={`${h.regla}${h.ruta.campo}`}>{fraseHallazgoBorrador(h)}</li>
            ))}
          </ul>
        </Aviso>
      ) : null}
      <Cambios cambios={previa.cambios} />
      <Alcanzadas previa={previa} tamano={TAMANO} />
      {cartasSinEfecto > 0 ? (
        <p>
          {contar(cartasSinEfecto, 'carta que avisó', 'cartas que avisaron')} de un plazo vencido a esas entidades
          pierden su efecto.
        </p>
      ) : null}
      {avisos.length > 0 ? (
        <section className="seccion">
          <h2>Para tener en cuenta</h2>
          <ul className="faltas pila pila--2">
            {avisos.map((h) => (
              <li key={`${h.regla}${h.ruta.campo}`}>{fraseHallazgoBorrador(h)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="seccion">
        <p className="acciones">
          {hasError(hallazgos) ? null : <Publicar params={params} version={version} sana={cuentas.sana ?? 0} />}
          <EnlaceBoton to="/calendario/borradores/$instrumento/$vigencia" params={vuelta}>
            Volver al borrador
          </EnlaceBoton>
        </p>
      </section>
    </>
  )
}
