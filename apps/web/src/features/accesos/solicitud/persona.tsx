// Who asks and with which act. The whole number of the identity document is shown only by asking for it, and that is on record.

import { formatFecha, formatInstante, NOMBRES_IDENTIDAD, textoActoDesignacion } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../../api/cliente.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { Definiciones } from '../../../ui/definiciones.tsx'
import { Direccion } from '../../../ui/direccion.tsx'
import type { Solicitud } from '../tipos.ts'
import { refrescar } from './usar-acto.ts'

export function Persona({ solicitud: s }: { solicitud: Solicitud }) {
  return (
    <section className="seccion" aria-labelledby="persona">
      <h2 id="persona">Quién pide</h2>
      <Definiciones
        lista={[
          { nombre: 'Persona', valor: s.nombre },
          { nombre: NOMBRES_IDENTIDAD[s.documentoTipo], valor: <Identidad solicitud={s} /> },
          { nombre: 'Cargo', valor: s.cargo },
          { nombre: 'Correo', valor: <Direccion correo={s.correo} /> },
          { nombre: 'Acto', valor: textoActoDesignacion(s.acto) },
          {
            nombre: 'Pide ser',
            valor: s.encargo
              ? `Encargado, del ${formatFecha(s.encargo.desde)} al ${formatFecha(s.encargo.hasta)}`
              : 'Titular, sin fecha de fin',
          },
          { nombre: 'Radicada', valor: formatInstante(Date.parse(s.radicadaEn)) },
        ]}
      />
    </section>
  )
}

function Identidad({ solicitud: { radicado, documentoFinal } }: { solicitud: Solicitud }) {
  const ver = useMutation({
    mutationFn: () => api('POST /api/accesos/solicitudes/:radicado/identidad', { params: { radicado } }),
    onSuccess: refrescar,
  })
  if (ver.data) return <span className="numero">{ver.data.numero ?? 'Ya se borró, por la regla de conservación'}</span>
  return (
    <>
      <span className="numero">
        {documentoFinal === null ? (
          'Sin número'
        ) : (
          <>
            <span aria-hidden="true">••• </span>termina en {documentoFinal}
          </>
        )}
      </span>
      <span className="acciones asignacion">
        <Boton ocupado={ver.isPending} onClick={() => ver.mutate()} aria-describedby="identidad-constancia">
          Ver el número completo
        </Boton>
      </span>
      <span className="tenue menor" id="identidad-constancia">
        Queda registrado que usted lo vio.
      </span>
      {ver.isError ? <Aviso tono="error">{ver.error.message}</Aviso> : null}
    </>
  )
}
