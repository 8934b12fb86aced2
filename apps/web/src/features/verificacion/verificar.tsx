// For whoever holds a receipt and not its code: the number, letter by letter, opens its page.
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Pantalla } from '../../app/pantalla.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'

export function PantallaVerificar() {
  const navegar = useNavigate()
  const [recibo, setRecibo] = useState('')
  const [falta, setFalta] = useState(false)
  const ir = (evento: FormEvent) => {
    evento.preventDefault()
    const limpio = recibo.trim().toUpperCase()
    setFalta(limpio === '')
    if (limpio !== '') void navegar({ to: '/verificar/$recibo', params: { recibo: limpio } })
  }
  return (
    <Pantalla
      titulo="Verificar un documento"
      entrada="Escriba el número que trae la constancia o el certificado. No necesita cuenta."
    >
      <form className="formulario" onSubmit={ir} noValidate>
        <CampoTexto
          etiqueta="Número del documento"
          ayuda="Por ejemplo, KPT-S-25200-2026-1-V1"
          value={recibo}
          maxLength={60}
          autoCapitalize="characters"
          spellCheck={false}
          error={falta ? 'Escriba el número.' : undefined}
          onChange={(e) => setRecibo(e.target.value)}
        />
        <Boton type="submit" variante="principal">
          Verificar
        </Boton>
      </form>
    </Pantalla>
  )
}
