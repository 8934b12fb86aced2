// The public page of a certificate: what it certifies, as known at the minute that its code names, and its PDF.
import { AVISO_DEMOSTRACION, filasCertificado, fraseCertificado } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { direccion } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { isErrorApi } from '../../api/problema.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { Aviso, type TonoAviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { EnlaceDescarga } from '../../ui/enlace-descarga.tsx'
import { Desconocida } from './desconocida.tsx'

type Certificado = Respuesta<'GET /api/certificados/:codigo'>

const TONO: Readonly<Record<Certificado['resultado'], TonoAviso>> = {
  reporto: 'bien',
  no_reporto: 'alerta',
  no_exigible: 'nota',
  no_vencido: 'nota',
  sin_registro: 'nota',
}

export function CertificadoPublico({ codigo }: { codigo: string }) {
  const certificado = useQuery(consulta('GET /api/certificados/:codigo', { params: { codigo } }))
  if (isErrorApi(certificado.error, 'constancia.no_existe')) return <Desconocida codigo={codigo} />
  return <Datos de={certificado}>{(c) => <Hoja certificado={c} />}</Datos>
}

function Hoja({ certificado: c }: { certificado: Certificado }) {
  const { titulo, texto } = fraseCertificado(c)
  return (
    <>
      <Aviso tono={TONO[c.resultado]} titulo={titulo}>
        <p>{texto}</p>
      </Aviso>
      {c.demostracion ? <Aviso tono="nota">{AVISO_DEMOSTRACION}</Aviso> : null}
      <article className="constancia" aria-label="Certificado">
        <p className="constancia__recibo numero">{c.codigo}</p>
        <Definiciones lista={filasCertificado(c).map(([nombre, valor]) => ({ nombre, valor }))} />
      </article>
      <p className="acciones no-imprimir">
        <EnlaceDescarga href={direccion('GET /api/certificados/:codigo/pdf', { params: { codigo: c.codigo } })}>
          Descargar el certificado en PDF
        </EnlaceDescarga>
        <Link to="/entidades/$entidad/como-va" params={{ entidad: c.entidad.codigo }}>
          Cómo va {c.entidad.nombre}
        </Link>
      </p>
    </>
  )
}
