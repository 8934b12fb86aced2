// On the board of inputs: how the questionnaires stand, whether there are answers that the table does not have, and the way to take them.
import { contar } from '@kpt/textos'
import type { Respuesta } from '../../api/tipos.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { CuentaRespuestas } from './cuenta-respuestas.tsx'

type Cobertura = Respuesta<'GET /api/mdm/cobertura'>
type DeRespuestas = NonNullable<Cobertura['fuentes'][number]['respuestas']>
type Cual = { readonly receta: string; readonly vigencia: number }

/** Above the sources, so that nobody has to open one to know it. */
export function RespuestasPorTomar({ fuentes, cual }: { fuentes: Cobertura['fuentes']; cual: Cual }) {
  const nuevas = fuentes.find((f) => f.respuestas)?.respuestas?.nuevas ?? 0
  if (nuevas === 0) return null
  return (
    <Aviso tono="alerta" titulo={`Hay respuestas de GESTIONWEB sin tomar: ${contar(nuevas, 'entidad', 'entidades')}`}>
      <p>
        Enviaron después de la última versión de la tabla, o corrigieron lo que habían enviado. Mientras no se tomen, no
        cuentan.
      </p>
      <p>
        <VerToma cual={cual} />
      </p>
    </Aviso>
  )
}

export function DeRespuestas({ respuestas, cual }: { respuestas: DeRespuestas; cual: Cual }) {
  return (
    <>
      <CuentaRespuestas cuenta={respuestas} />
      {respuestas.nuevas === 0 ? (
        <p>
          <VerToma cual={cual} />
        </p>
      ) : null}
    </>
  )
}

const VerToma = ({ cual: { receta, vigencia } }: { cual: Cual }) => (
  <EnlaceBoton to="/medicion/respuestas" search={{ receta, vigencia: String(vigencia) }}>
    Ver qué daría tomarlas
  </EnlaceBoton>
)
