// The follow-up in the screens of a report: its metas with their values, and what is looked at before sending them.
import { isErrorApi } from '../../api/problema.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { Ritmo } from '../radar/ritmo.tsx'
import type { Reporte } from './borrador/entrada.ts'
import type { Clave } from './borrador/red.ts'
import { Captura } from './captura.tsx'
import { type DePalabras, palabrasDeMetas } from './diferencias/palabras.ts'
import { PrepararEnvio } from './envio/preparar.tsx'
import { useBorrador, useFilasVersion } from './usar-reporte.ts'

type Props = { readonly clave: Clave; readonly reporte: Reporte }

export function CuerpoMetas({ clave, reporte }: Props) {
  const borrador = useBorrador(clave)
  return (
    <>
      {reporte.hecho === 'en_plazo' ? <Ritmo clave={clave} /> : null}
      <Datos
        de={borrador}
        lineas={12}
        siFalla={(error) => (isErrorApi(error, 'plan.no_existe') ? <SinPlan {...clave} /> : null)}
      >
        {(b) => <Captura clave={clave} reporte={reporte} borrador={b} />}
      </Datos>
    </>
  )
}

/** The sources come with the rows of the version; until they do, they are told by their codes. */
export function ConPalabrasDeMetas({ clave, version, children }: DePalabras) {
  const filas = useFilasVersion(clave, version)
  const nombres = new Map(filas.data?.fuentes.map((f) => [f.clave, f.nombre]))
  return children(palabrasDeMetas((fuente) => nombres.get(fuente) ?? fuente))
}

export function EnvioMetas({ clave, reporte }: Props) {
  const borrador = useBorrador(clave)
  return <Datos de={borrador}>{(b) => <PrepararEnvio clave={clave} reporte={reporte} borrador={b} />}</Datos>
}

function SinPlan({ entidad, vigencia }: Clave) {
  return (
    <Vacio
      titulo={`No hay metas que reportar en ${vigencia}`}
      accion={
        <EnlaceBoton to="/entidades/$entidad/plan" params={{ entidad }}>
          Ir al plan
        </EnlaceBoton>
      }
    >
      <p>Las metas salen del plan de desarrollo que rige en la vigencia, y la entidad no ha cargado uno para ella.</p>
    </Vacio>
  )
}
