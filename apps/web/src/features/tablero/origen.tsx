// From where figures come: version, receipt, when and by whom it was sent, whether it was validated, and against which plan.
import { FRASES_ESTADO_REPORTE, formatFecha, formatInstante, nombreRol } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { Chip } from '../../ui/chip.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { fraseCargada } from './cargadas.tsx'
import type { Clave, Origen } from './tipos.ts'

export function OrigenCifras({ clave, origen }: { clave: Clave; origen: Origen }) {
  const { autor, enviadaEn, planVersion } = origen
  return (
    <Definiciones
      lista={[
        { nombre: 'Versión', valor: `Versión ${origen.version} del reporte, la última enviada` },
        ...(origen.sinActualizar
          ? [
              {
                nombre: 'Sin actualizar',
                valor: `No se reportó en este corte: quedan los valores del corte ${origen.corteDatos}`,
              },
            ]
          : []),
        { nombre: 'Recibo', valor: <code>{origen.recibo}</code> },
        {
          nombre: 'Enviada',
          valor: `${formatInstante(Date.parse(enviadaEn), true)}, por ${autor.nombre} (${nombreRol(autor.rol).toLowerCase()})`,
        },
        { nombre: 'Revisión', valor: <Revision clave={clave} origen={origen} /> },
        ...origen.cargadas.map((c) => ({ nombre: `Ejecutado en ${c.vigencia}`, valor: fraseCargada(c) })),
        { nombre: 'Datos hasta', valor: formatFecha(origen.fechaDatos) },
        {
          nombre: 'Plan',
          valor: (
            <Link
              to="/entidades/$entidad/plan"
              params={{ entidad: clave.entidad }}
              search={{ version: String(planVersion) }}
            >
              Versión {planVersion} del plan
            </Link>
          ),
        },
        {
          nombre: 'Huella (SHA-256)',
          valor: <code title={origen.sha256}>{origen.sha256.slice(0, 16)}…</code>,
        },
      ]}
    />
  )
}

/** What this version went through, and who moves next. The report itself is read apart: its figures do not wait for it. */
function Revision({ clave, origen: { validada, version } }: { clave: Clave; origen: Origen }) {
  const { data } = useQuery(
    consulta('GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte', { params: clave }),
  )
  return (
    <>
      <Chip tono={validada ? 'bien' : 'nota'} icono={validada ? 'sello' : 'enviado'}>
        {validada ? 'Validado' : 'Enviado, sin validar'}
      </Chip>
      {data?.veredictos
        .filter((v) => v.version === version)
        .map((v) => (
          <span key={`${v.nivel} ${v.en}`} className="bloque menor tenue">
            {v.nivel === 'dnp' ? 'DNP' : 'Gobernación'}: {v.autor.nombre}, {formatInstante(Date.parse(v.en))}
          </span>
        ))}
      {data && !validada ? <span className="bloque menor tenue">{FRASES_ESTADO_REPORTE[data.estado]}</span> : null}
    </>
  )
}
