// The act that approved the plan: what is registered, and the short form for whoever may edit it.
import { formatNumero } from '@kpt/textos'
import { direccion } from '../../api/cliente.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { IconoBajar } from '../../ui/iconos.tsx'
import { FormularioActo } from './formulario-acto.tsx'
import { nombreActo } from './nombres.ts'
import type { PropsSeccion } from './plan.tsx'

export function SeccionActo({ entidad, plan }: PropsSeccion) {
  const { acto } = plan
  return (
    <section className="pila" aria-labelledby="acto-titulo">
      <h2 id="acto-titulo">Acto que aprobó el plan</h2>
      {acto ? (
        <Definiciones
          lista={[
            { nombre: 'Acto', valor: nombreActo(acto) },
            {
              nombre: 'Documento',
              valor: acto.documento ? (
                <a
                  className="enlace-fila"
                  href={direccion('GET /api/entidades/:entidad/documentos/:sha256', {
                    params: { entidad, sha256: acto.documento.sha256 },
                  })}
                >
                  <IconoBajar /> {acto.documento.nombre} (PDF,{' '}
                  {formatNumero(String(Math.ceil(acto.documento.bytes / 1024)))} kB)
                </a>
              ) : (
                'Sin documento'
              ),
            },
          ]}
        />
      ) : null}
      {acto?.documento ? (
        <p>
          <EnlaceBoton to="/entidades/$entidad/plan/documento" params={{ entidad }}>
            Leer el documento y buscar en él
          </EnlaceBoton>
        </p>
      ) : null}
      {acto ? null : <p>Aún no se ha registrado el acuerdo, la ordenanza o el decreto que aprobó el plan.</p>}
      {plan.puedeEditar ? <FormularioActo entidad={entidad} acto={acto} /> : null}
    </section>
  )
}
