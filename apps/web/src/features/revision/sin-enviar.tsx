// A report that was never sent has nothing to review yet.
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { instrumentoDe } from './secciones.ts'
import type { Clave } from './usar-revision.ts'

export function SinEnviar({ clave }: { clave: Clave }) {
  const { lectura } = instrumentoDe(clave)
  return (
    <Vacio
      titulo="La entidad aún no ha enviado este reporte"
      accion={
        <EnlaceBoton to="/entidades/$entidad" params={{ entidad: clave.entidad }}>
          Ver cómo va la entidad
        </EnlaceBoton>
      }
    >
      <p>
        Cuando lo envíe, aquí estará la versión con su recibo,{' '}
        {lectura === 'metas' ? 'sus metas y lo que las reglas encuentren en ellas' : 'sus respuestas y su evidencia'}.
      </p>
    </Vacio>
  )
}
