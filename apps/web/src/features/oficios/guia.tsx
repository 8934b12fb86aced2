// Certified mail: the guide of the carrier and, when there is, the scanned proof of delivery.
import { isFecha } from '@kpt/domain/shared'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { type ErrorCampo, ResumenErrores } from '../../ui/resumen-errores.tsx'
import { SelectorArchivo } from '../../ui/selector-archivo.tsx'
import type { Oficio } from './tipos.ts'

type Campos = { transportadora: string; guia: string; despachadoEl: string }

const VACIOS: Campos = { transportadora: '', guia: '', despachadoEl: '' }
const MAXIMO = 1_400_000

export function Guia({ oficio: { radicado, via } }: { oficio: Oficio }) {
  const [campos, setCampos] = useState(VACIOS)
  const [archivo, setArchivo] = useState<File | null>(null)
  const [intentado, setIntentado] = useState(false)
  const anotar = useMutation({
    mutationFn: async () =>
      api('POST /api/oficios/:radicado/guias', {
        params: { radicado },
        cuerpo: { ...campos, prueba: archivo && { nombre: archivo.name, contenido: await enBase64(archivo) } },
      }),
    onSuccess: () => {
      setCampos(VACIOS)
      setArchivo(null)
      setIntentado(false)
    },
    onSettled: () => consultas.invalidateQueries(),
  })
  const errores = intentado ? erroresDe(campos, archivo) : []
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentado(true)
    if (erroresDe(campos, archivo).length === 0) anotar.mutate()
  }
  const campo = (id: keyof Campos) => ({
    ...{ id, value: campos[id], error: errores.find((e) => e.campo === id)?.frase },
    onChange: (e: { target: { value: string } }) => setCampos((previos) => ({ ...previos, [id]: e.target.value })),
  })
  return (
    <Desplegable titulo="Anotar el envío por correo certificado" abierto={via === 'certificado'}>
      <form className="formulario" onSubmit={enviar} noValidate aria-label="Correo certificado">
        <ResumenErrores errores={errores} />
        <CampoTexto {...campo('transportadora')} etiqueta="Empresa de correo" maxLength={80} />
        <CampoTexto {...campo('guia')} etiqueta="Número de guía" maxLength={60} />
        <CampoTexto {...campo('despachadoEl')} etiqueta="Fecha de despacho" type="date" />
        <SelectorArchivo
          id="prueba"
          etiqueta="Prueba de entrega escaneada"
          ayuda="PDF o imagen, hasta 1,4 MB"
          opcional
          acepta=".pdf,.jpg,.jpeg,.png,.webp"
          archivo={archivo}
          error={errores.find((e) => e.campo === 'prueba')?.frase}
          onElegir={setArchivo}
        />
        {anotar.error ? <Aviso tono="error">{anotar.error.message}</Aviso> : null}
        {anotar.isSuccess ? <Aviso tono="bien" vivo titulo="La guía quedó anotada" /> : null}
        <p className="acciones">
          <Boton type="submit" ocupado={anotar.isPending}>
            Anotar la guía
          </Boton>
        </p>
      </form>
    </Desplegable>
  )
}

function erroresDe({ transportadora, guia, despachadoEl }: Campos, archivo: File | null): ErrorCampo[] {
  return [
    transportadora.trim().length < 2 && { campo: 'transportadora', frase: 'Escriba la empresa de correo' },
    guia.trim().length < 3 && { campo: 'guia', frase: 'Escriba el número de guía' },
    !isFecha(despachadoEl) && { campo: 'despachadoEl', frase: 'Escriba la fecha de despacho' },
    (archivo?.size ?? 0) > MAXIMO && { campo: 'prueba', frase: 'El archivo pasa de 1,4 MB: escanéelo más liviano' },
  ].filter((e) => e !== false)
}

async function enBase64(archivo: File): Promise<string> {
  const octetos = new Uint8Array(await archivo.arrayBuffer())
  let texto = ''
  for (let i = 0; i < octetos.length; i += 0x8000) texto += String.fromCharCode(...octetos.subarray(i, i + 0x8000))
  return btoa(texto)
}
